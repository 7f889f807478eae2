using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>The variables that decide which selections of an operation are included.</summary>
internal sealed class OperationConditions
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private OperationConditions()
    {
    }

    /// <summary>The variables' names in the order of first use.</summary>
    public IReadOnlyList<string> Variables { get; private set; } = [];

    public static OperationConditions Collect(DocumentNode document)
    {
        var conditions = new OperationConditions();
        var variables = new List<string>();
        var open = new Stack<ISyntaxNode>([document]);
        while (open.TryPop(out var node))
        {
            if (node is DirectiveNode { Name.Value: "skip" or "include" } directive
                && directive.Arguments is [{ Value: VariableNode variable }]
                && conditions._indexes.TryAdd(variable.Name.Value, variables.Count))
            {
                variables.Add(variable.Name.Value);
            }

            foreach (var child in node.GetNodes())
            {
                open.Push(child);
            }
        }

        conditions.Variables = variables;
        return conditions;
    }

    /// <summary>Whether a selection with these directives is included (specification 3.13.1, 3.13.2).</summary>
    public bool IsIncluded(IReadOnlyList<DirectiveNode> directives, ConditionMask mask)
    {
        foreach (var directive in directives)
        {
            var excludes = directive.Name.Value switch
            {
                "skip" => IsTrue(directive, mask),
                "include" => !IsTrue(directive, mask),
                _ => false,
            };

            if (excludes)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(DirectiveNode directive, ConditionMask mask)
    {
        return directive.Arguments[0].Value switch
        {
            BooleanValueNode constant => constant.Value,
            VariableNode variable => mask[_indexes[variable.Name.Value]],
            _ => false,
        };
    }
}
