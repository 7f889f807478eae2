using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>
/// Compiles the selection sets of one operation under the given <paramref name="states"/> of its conditions, or with everything included and left
/// to each request when there are none. Fragments are inlined, all object types expanded.
/// </summary>
internal sealed class SelectionCompiler(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    OperationConditions conditions,
    ConditionState[]? states,
    VariableScope variables)
{
    private readonly List<SetPlan> _sets = [];
    private readonly FieldBudget _fields = new();
    private readonly FieldCollector _collector = new(schema, fragments, directives => states is null || conditions.IsIncluded(directives, states));
    private readonly LiteralContext _literals = new(variables);
    private int _stateCount;

    public Schema Schema => schema;

    public IReadOnlyList<SetPlan> Sets => _sets;

    public int FieldCount => _fields.Count;

    public SetPlan<T> Add<T>(SetPlan<T> set)
    {
        set.Index = _sets.Count;
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
        return [.. _collector.CollectFields(type, parent.SelectionSets).Select(group => CreateSelection(type, group.Key, group.Value))];
    }

    /// <summary>How requests choose among <paramref name="fields"/>, which were collected for the set; null when nothing is left to them.</summary>
    public SetSelector? CreateSelector(ObjectType type, FieldSelection parent, IReadOnlyList<FieldSelection> fields) =>
        states is null ? new SetSelectorBuilder(type, _collector, conditions, fields).Build(parent.SelectionSets) : null;

    private FieldSelection CreateSelection(ObjectType type, string responseName, List<FieldNode> nodes)
    {
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
            Index = _fields.Next(),
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
