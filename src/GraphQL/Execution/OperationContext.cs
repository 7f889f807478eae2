using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>One running operation: its variables, its columns, and the response as far as it is written.</summary>
internal sealed partial class OperationContext
{
    private readonly SetState?[] _states;
    private ResolverContext?[]? _resolvers;
    private WaveScheduler? _waves;
    private DataLoaderScope? _dataLoaders;

    public OperationContext(OperationPlan plan, VariableValues variables, OperationRequest request, OperationServices services, int maxResponseSize)
    {
        Plan = plan;
        Variables = variables;
        Request = request;
        Services = services;
        Output = new Utf8JsonBuffer { MaxLength = maxResponseSize };
        _states = new SetState?[plan.StateCount];
    }

    public OperationPlan Plan { get; }

    public VariableValues Variables { get; }

    public OperationRequest Request { get; }

    public OperationServices Services { get; }

    /// <summary>Made when first needed, by whatever thread: an operation that waits for nothing has none.</summary>
    public WaveScheduler Waves => Volatile.Read(ref _waves) ?? CreateWaves();

    /// <summary>Made when first needed, by whatever thread.</summary>
    public DataLoaderScope DataLoaders
    {
        get => Volatile.Read(ref _dataLoaders) ?? CreateDataLoaders();
        init => _dataLoaders = value;
    }

    public CancellationToken CancellationToken { get; init; }

    /// <summary>The rows of a set that requires columns.</summary>
    public SetState<T> State<T>(SetPlan<T> set) => (SetState<T>)State((SetPlan)set);

    /// <summary>The rows of a set that requires columns.</summary>
    public SetState State(SetPlan set) => _states[set.StateIndex] ??= set.CreateState();

    /// <summary>Forgets what was loaded: the next root field of a mutation must see what the last one wrote.</summary>
    public void ResetDataLoaders() => Volatile.Write(ref _dataLoaders, null);

    /// <summary>What the resolvers of <paramref name="field"/> see; one for all parents.</summary>
    public ResolverContext Resolver(FieldPlan field) => (_resolvers ??= new ResolverContext?[Plan.FieldCount])[field.Index] ??= new ResolverContext(this, field);

    private WaveScheduler CreateWaves()
    {
        var created = new WaveScheduler(Services.Diagnostics);
        return Interlocked.CompareExchange(ref _waves, created, null) ?? created;
    }

    private DataLoaderScope CreateDataLoaders()
    {
        var created = new DataLoaderScope(Services.DataLoaders, Request.Services, Waves);
        return Interlocked.CompareExchange(ref _dataLoaders, created, null) ?? created;
    }
}
