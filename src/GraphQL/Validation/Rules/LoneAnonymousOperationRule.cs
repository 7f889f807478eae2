using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Lone anonymous operation: an operation without a name is the only one.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.2.3.1";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && Context.Document.Definitions.OfType<OperationDefinitionNode>().Skip(1).Any())
        {
            Report(Section, "An operation without a name must be the only one of its document.", operation);
        }
    }
}
