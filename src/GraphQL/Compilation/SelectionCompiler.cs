using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>Compiles the selection sets of one operation under one condition mask; fragments are inlined, all object types expanded.</summary>
internal sealed class SelectionCompiler(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    OperationConditions conditions,
    ConditionMask mask,
    VariableScope variables)
{
    /// <summary>Fields a plan may have. Merged fragments over many object types multiply; documents alone do not show it.</summary>
    private const int MaxFields = 20_000;

    private readonly List<SetPlan> _sets = [];
    private readonly LiteralContext _literals = new(variables);
    private int _fieldCount;
    private int _stateCount;

    public Schema Schema => schema;

    public IReadOnlyList<SetPlan> Sets => _sets;

    public int FieldCount => _fieldCount;

    public SetPlan<T> Add<T>(SetPlan<T> set)
    {
        _sets.Add(set);
        set.StateIndex = set.RequiresColumns ? _stateCount++ : -1;
        return set;
    }

    /// <summary>Gives the root set a state even if all of its fields are pure.</summary>
    public void AddRootState(SetPlan root)
    {
        if (root.StateIndex < 0)
        {
            root.StateIndex = _stateCount++;
        }
    }

    /// <summary>CollectFields (specification 6.3.2), for an object type that is known.</summary>
    /// <exception cref="ArgumentCoercionException">A condition is null.</exception>
    public IReadOnlyList<FieldSelection> CollectFields(ObjectType type, FieldSelection parent)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in parent.SelectionSets)
        {
            Collect(type, selectionSet, grouped, visited);
        }

        return [.. grouped.Select(group => CreateSelection(type, group.Key, group.Value))];
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> grouped, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!conditions.IsIncluded(selection.Directives, mask))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Group(grouped, field);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = fragments[spread.Name.Value];
                    if (DoesFragmentTypeApply(type, fragment.TypeCondition))
                    {
                        Collect(type, fragment.SelectionSet, grouped, visited);
                    }

                    break;
                case InlineFragmentNode inline when DoesFragmentTypeApply(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, grouped, visited);
                    break;
            }
        }
    }

    private static void Group(OrderedDictionary<string, List<FieldNode>> grouped, FieldNode field)
    {
        if (!grouped.TryGetValue(field.ResponseName, out var nodes))
        {
            grouped.Add(field.ResponseName, nodes = []);
        }

        nodes.Add(field);
    }

    private bool DoesFragmentTypeApply(ObjectType type, NamedTypeNode? condition)
    {
        return condition is null
            || condition.Name.Value == type.Name
            || (schema.GetType(condition.Name.Value) is { IsAbstract: true } contract && schema.IsPossibleType(contract, type));
    }

    private FieldSelection CreateSelection(ObjectType type, string responseName, List<FieldNode> nodes)
    {
        if (_fieldCount >= MaxFields)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The operation selects more than {MaxFields} fields once its fragments are expanded.")
                .SetCode("LIMIT_FIELDS")
                .Build());
        }

        var name = nodes[0].Name.Value;
        var definition = type.Field(name) ?? type.MetaFields.Find(field => field.Name == name);
        return new FieldSelection
        {
            ResponseName = responseName,
            Definition = definition,
            Coordinate = $"{type.Name}.{name}",
            Nodes = nodes,
            SelectionSets = [.. nodes.Select(static node => node.SelectionSet).OfType<SelectionSetNode>()],
            Arguments = definition is null ? [] : CreateArguments(definition, nodes[0]),
            Index = _fieldCount++,
        };
    }

    private ValueSource?[] CreateArguments(FieldDefinition definition, FieldNode node)
    {
        var sources = new ValueSource?[definition.Arguments.Count];
        for (var i = 0; i < sources.Length; i++)
        {
            var argument = definition.Arguments[i];
            var given = node.Arguments.FirstOrDefault(given => given.Name.Value == argument.Name);
            sources[i] = argument.CreateSource(given?.Value, _literals);
        }

        return sources;
    }
}
