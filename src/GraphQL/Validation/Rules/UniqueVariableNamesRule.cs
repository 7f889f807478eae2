using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Variable uniqueness.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.8.1";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        var repeated = operation.VariableDefinitions
            .GroupBy(static variable => variable.Variable.Name.Value, StringComparer.Ordinal)
            .Where(static same => same.Skip(1).Any());
        foreach (var same in repeated)
        {
            Report(Section, $"The variable \"${same.Key}\" is declared more than once.", same.Select(static variable => variable.Variable.Name));
        }
    }
}
