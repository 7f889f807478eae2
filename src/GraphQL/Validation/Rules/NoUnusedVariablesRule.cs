using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>All variables used.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.8.4";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var used = Context.VariableUsages.Reachable(operation, Context.Fragments)
                .Select(static usage => usage.Node.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var variable in operation.VariableDefinitions)
            {
                if (!used.Contains(variable.Variable.Name.Value))
                {
                    Report(Section, $"The variable \"${variable.Variable.Name.Value}\" is not used{Operations.Describe(operation)}.", variable);
                }
            }
        }
    }
}
