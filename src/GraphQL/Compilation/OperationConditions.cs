using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>The variables that decide which selections of an operation are included.</summary>
internal sealed class OperationConditions
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _skipping = new(StringComparer.Ordinal);

    private OperationConditions()
    {
    }

    /// <summary>The variables' names, always in the same order for the same document.</summary>
    public IReadOnlyList<string> Variables { get; private set; } = [];

    /// <summary>The mask under which the most is selected, as far as each condition by itself tells.</summary>
    public ConditionMask FullMask => new([.. Variables.Select(name => ConditionMask.State(!_skipping.Contains(name)))]);

    public static OperationConditions Collect(DocumentNode document)
    {
        var conditions = new OperationConditions();
        var variables = new List<string>();
        var open = new Stack<ISyntaxNode>([document]);
        while (open.TryPop(out var node))
        {
            if (node is DirectiveNode { Name.Value: "skip" or "include", Arguments: [{ Value: VariableNode variable }] } directive)
            {
                conditions.Add(variable.Name.Value, directive.Name.Value == "skip", variables);
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

    private void Add(string variable, bool isSkipping, List<string> variables)
    {
        if (_indexes.TryAdd(variable, variables.Count))
        {
            variables.Add(variable);
        }

        if (isSkipping)
        {
            _skipping.Add(variable);
        }
    }

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
