using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>All variable uses defined.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.8.3";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var declared = operation.VariableDefinitions.Select(static variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var usage in Context.VariableUsages.Reachable(operation, Context.Fragments))
            {
                var name = usage.Node.Name.Value;
                if (!declared.Contains(name))
                {
                    Report(Section, $"The variable \"${name}\" is not declared{Operations.Describe(operation)}.", usage.Node, operation);
                }
            }
        }
    }
}
