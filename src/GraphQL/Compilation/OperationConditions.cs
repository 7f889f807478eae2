using System.Diagnostics.CodeAnalysis;
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

    /// <summary>The states under which the most is selected, as far as each condition by itself tells.</summary>
    public ConditionState[] FullStates => [.. Variables.Select(name => ConditionMask.State(!_skipping.Contains(name)))];

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
    public bool IsIncluded(IReadOnlyList<DirectiveNode> directives, ConditionState[] states)
    {
        Exception? fault = null;
        var isIncluded = TryCreateGuard(directives, out var guard) && guard.IsIncluded(states, ref fault);
        return fault is null ? isIncluded : throw fault;
    }

    /// <summary>What variables decide about a selection with these directives; false when it is never included.</summary>
    public bool TryCreateGuard(IReadOnlyList<DirectiveNode> directives, [NotNullWhen(true)] out SelectionGuard? guard)
    {
        guard = SelectionGuard.None;
        if (directives.Count == 0)
        {
            return true;
        }

        var skip = Value(directives, "skip");
        var include = Value(directives, "include");
        var isNever = include is BooleanValueNode { Value: false };
        guard = new SelectionGuard(Condition(skip), Condition(include), isNever);
        return skip is not BooleanValueNode { Value: true } && (!isNever || guard.Skip is not null);
    }

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

    private static IValueNode? Value(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return directive.Arguments[0].Value;
            }
        }

        return null;
    }

    private SelectionCondition? Condition(IValueNode? value)
    {
        if (value is not VariableNode variable)
        {
            return null;
        }

        var name = variable.Name.Value;
        var fault = new ArgumentCoercionException($"\"if\" must not be null, but the variable \"${name}\" is null.", variable.Location);
        return new SelectionCondition(_indexes[name], fault);
    }
}
