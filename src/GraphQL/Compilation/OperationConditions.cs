using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

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

    /// <summary>Whether a selection with these directives is included (specification 3.13.1, 3.13.2); <c>@skip</c> is asked first.</summary>
    /// <exception cref="ArgumentCoercionException">The variable that decides is null.</exception>
    public bool IsIncluded(IReadOnlyList<DirectiveNode> directives, ConditionMask mask) =>
        directives.Count == 0 || (!IsTrue(directives, "skip", mask, otherwise: false) && IsTrue(directives, "include", mask, otherwise: true));

    private bool IsTrue(IReadOnlyList<DirectiveNode> directives, string name, ConditionMask mask, bool otherwise)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return directive.Arguments[0].Value switch
                {
                    BooleanValueNode constant => constant.Value,
                    VariableNode variable => IsTrue(variable, mask),
                    _ => false,
                };
            }
        }

        return otherwise;
    }

    private bool IsTrue(VariableNode variable, ConditionMask mask)
    {
        var name = variable.Name.Value;
        return mask[_indexes[name]] switch
        {
            ConditionState.Null => throw new ArgumentCoercionException($"\"if\" must not be null, but the variable \"${name}\" is null.", variable.Location),
            var state => state == ConditionState.True,
        };
    }
}
