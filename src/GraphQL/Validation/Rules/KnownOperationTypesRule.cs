using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Operation type existence: the schema has a root type for every operation.</summary>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.2.1.1";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.Schema.GetRootType(operation.Operation) is null)
        {
            Report(Section, $"The schema has no {operation.Operation.ToString().ToLowerInvariant()} type.", operation);
        }
    }
}
