using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Relay;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>An operation compiled for one combination of its <c>@skip</c> and <c>@include</c> conditions, or for all. Shared by all requests, which change nothing in it but what it has learnt.</summary>
internal sealed class OperationPlan(
    string? name,
    OperationType type,
    SetPlan root,
    VariableBinder variables,
    IReadOnlyList<SetPlan> sets,
    int fieldCount,
    ConditionReader? conditions)
{
    /// <summary>Bytes that are rented at once at most; longer responses grow.</summary>
    private const int MaxExpectedLength = 1024 * 1024;

    private OperationWaves? _waves;
    private OperationContextPool? _contexts;
    private int _maxBatches;

    public string? Name { get; } = name;

    public OperationType Type { get; } = type;

    public SetPlan Root { get; } = root;

    public VariableBinder Variables { get; } = variables;

    /// <summary>All selection sets, children before parents.</summary>
    public IReadOnlyList<SetPlan> Sets { get; } = sets;

    /// <summary>In which waves the plan loads; worked out when first asked for.</summary>
    public OperationWaves Waves => _waves ??= WaveSimulation.Run(this);

    /// <summary>
    /// Batches that a request dispatches unless a DataLoader is called more than once per level; worked out when first asked for. Unbounded
    /// when objects are loaded by their global id, since their types are not known before.
    /// </summary>
    public int MaxBatches => _maxBatches != 0 ? _maxBatches : _maxBatches = CountBatches();

    public int FieldCount { get; } = fieldCount;

    /// <summary>The conditions that requests decide on while they run; null when the plan was compiled for one combination of them.</summary>
    public ConditionReader? Conditions { get; } = conditions;

    /// <summary>Bytes for which a response gets room at once, so that it need not grow: as many as the longest of late had.</summary>
    public int ExpectedLength { get; private set; }

    /// <summary>The contexts that requests use one after the other; made when first asked for.</summary>
    public OperationContextPool Contexts => Volatile.Read(ref _contexts) ?? CreateContexts();

    public int StateCount { get; } = sets.Count(static set => set.StateIndex >= 0);

    /// <summary>Remembers how long a response was. Requests may overwrite each other's: it is a guess.</summary>
    public void LearnLength(int length)
    {
        var expected = ExpectedLength;
        if (length > expected)
        {
            ExpectedLength = Math.Min(length, MaxExpectedLength);
        }
        else if (length < expected / 2)
        {
            ExpectedLength = expected - ((expected - length) / 64);
        }
    }

    private int CountBatches() =>
        Waves.Waves.Any(static wave => wave.Batches.Any(static batch => batch.DataLoader == GlobalObjectIdentification.NodeLoader))
            ? int.MaxValue
            : Waves.StatementCount;

    private OperationContextPool CreateContexts()
    {
        var created = new OperationContextPool(this);
        return Interlocked.CompareExchange(ref _contexts, created, null) ?? created;
    }
}
