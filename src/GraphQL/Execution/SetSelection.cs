using GraphQLBackend.GraphQL.Compilation;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// Which fields of one set a request includes: CollectFields (specification 6.3.2) over steps that were compiled. For operations with too
/// many conditions to have a plan for each combination.
/// </summary>
internal sealed class SetSelection(SetSelector selector)
{
    private const int None = -1;

    private readonly int[] _order = new int[selector.FieldCount];
    private readonly bool[] _visited = new bool[selector.FragmentCount];

    // The included nodes of each field as a list through "next", in the order in which they were met.
    private readonly int[] _first = new int[selector.FieldCount];
    private readonly int[] _last = new int[selector.FieldCount];
    private readonly int[] _next = new int[selector.NodeCount];
    private readonly int[] _nodes = new int[selector.NodeCount];
    private int _met;
    private Exception? _fault;

    /// <summary>Whether the fields are collected for the request.</summary>
    public bool IsMade { get; private set; }

    /// <summary>Included fields; 0 with a fault.</summary>
    public int Count { get; private set; }

    /// <summary>The field error of the object when a condition that decides is null.</summary>
    public Exception? Fault => _fault;

    /// <summary>The place in its set of the field that comes at <paramref name="position"/> in the response.</summary>
    public int this[int position] => _order[position];

    /// <summary>Collects the fields; <paramref name="parent"/> is the selection of the set above.</summary>
    public void Make(SetSelection? parent, ReadOnlySpan<ConditionState> states)
    {
        Array.Fill(_first, None);
        Array.Clear(_visited);
        Count = 0;
        _met = 0;
        _fault = null;
        IsMade = true;
        Collect(parent, states);
        if (_fault is not null)
        {
            Count = 0;
        }
    }

    /// <summary>The first included node of a field; negative when there is none. Continue with <see cref="NextNode"/>.</summary>
    public int FirstNode(int field, out int node) => NodeAt(_first[field], out node);

    /// <summary>The included node behind <paramref name="position"/>.</summary>
    public int NextNode(int position, out int node) => NodeAt(_next[position], out node);

    /// <summary>Forgets everything of the request.</summary>
    public void Reset() => IsMade = false;

    private int NodeAt(int position, out int node)
    {
        node = position < 0 ? None : _nodes[position];
        return position;
    }

    private void Collect(SetSelection? parent, ReadOnlySpan<ConditionState> states)
    {
        if (parent is null)
        {
            Collect(selector.Sources[0], states);
            return;
        }

        for (var position = parent.FirstNode(selector.ParentField, out var node); position >= 0; position = parent.NextNode(position, out node))
        {
            Collect(selector.Sources[node], states);
        }
    }

    private void Collect(SelectionStep[] steps, ReadOnlySpan<ConditionState> states)
    {
        foreach (var step in steps)
        {
            if (_fault is not null || !step.Guard.IsIncluded(states, ref _fault))
            {
                continue;
            }

            if (step is FieldStep field)
            {
                Add(field);
            }
            else if (step is FragmentStep fragment && (fragment.Number < 0 || !_visited[fragment.Number]))
            {
                Enter(fragment, states);
            }
        }
    }

    private void Enter(FragmentStep fragment, ReadOnlySpan<ConditionState> states)
    {
        if (fragment.Number >= 0)
        {
            _visited[fragment.Number] = true;
        }

        Collect(fragment.Steps, states);
    }

    private void Add(FieldStep step)
    {
        if (_first[step.Field] == None)
        {
            _order[Count++] = step.Field;
            _first[step.Field] = _met;
        }
        else
        {
            _next[_last[step.Field]] = _met;
        }

        _last[step.Field] = _met;
        _next[_met] = None;
        _nodes[_met++] = step.Node;
    }
}
