using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Execution.Instrumentation;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// One running operation: its variables, its columns, and the response as far as it is written. Made for one plan and used again for
/// other requests, unless application code may still reach it.
/// </summary>
internal sealed partial class OperationContext
{
    private readonly SetState?[] _states;
    private ResolverContext?[]? _resolvers;
    private WaveScheduler? _waves;
    private DataLoaderScope? _dataLoaders;
    private bool _isExposed;
    private bool _isComplete;

    public OperationContext(OperationPlan plan)
    {
        Plan = plan;
        Response = new OperationResponse(this);
        Variables = plan.Variables.CreateValues();
        _states = new SetState?[plan.StateCount];
        _conditions = new ConditionState[plan.Conditions?.Count ?? 0];
        _selections = plan.Conditions is null ? [] : new SetSelection?[plan.Sets.Count];
    }

    public OperationPlan Plan { get; }

    public VariableValues Variables { get; }

    public OperationResponse Response { get; }

    public OperationRequest Request { get; private set; } = null!;

    public OperationServices Services { get; private set; } = null!;

    /// <summary>Made when first needed, by whatever thread: an operation that waits for nothing has none.</summary>
    public WaveScheduler Waves => Volatile.Read(ref _waves) ?? CreateWaves();

    /// <summary>Made when first needed, by whatever thread.</summary>
    public DataLoaderScope DataLoaders
    {
        get => Volatile.Read(ref _dataLoaders) ?? CreateDataLoaders();
        init => _dataLoaders = value;
    }

    /// <summary>Takes up a request; everything of the last one is forgotten by then.</summary>
    public void Begin(OperationRequest request, OperationServices services, CancellationToken cancellationToken)
    {
        Request = request;
        Services = services;
        StartClock(cancellationToken);
        ReadConditions();
    }

    /// <summary>Starts the response.</summary>
    public void OpenResponse() => Output.Open(Plan.ExpectedLength, Services.Options.MaxResponseSize);

    /// <summary>The rows of a set that requires columns.</summary>
    public SetState<T> State<T>(SetPlan<T> set) => (SetState<T>)State((SetPlan)set);

    /// <summary>The rows of a set that requires columns.</summary>
    public SetState State(SetPlan set) => _states[set.StateIndex] ??= set.CreateState();

    /// <summary>Forgets what was loaded: the next root field of a mutation must see what the last one wrote.</summary>
    public void ResetDataLoaders() => Volatile.Write(ref _dataLoaders, null);

    /// <summary>
    /// What the resolver of <paramref name="field"/> sees: one for all parents, but of a field that exposes it one of their own for each.
    /// </summary>
    public ResolverContext Resolver<TParent>(FieldPlan field, TParent parent)
    {
        if (field.ExposesContext)
        {
            _isExposed = true;
            return new ResolverContext(this, field, parent);
        }

        return (_resolvers ??= new ResolverContext?[Plan.FieldCount])[field.Index] ??= new ResolverContext(this, field, null);
    }

    /// <summary>The response is written from <paramref name="start"/> on, and nothing of the operation runs any more.</summary>
    public ExecutionResult Complete(int start, bool hasData)
    {
        Output.ThrowIfTooLong();
        Response.Complete(start, hasData, Errors.Close());
        Plan.LearnLength(Output.Position);
        TellEnd(Response.Errors.Count == 0 ? OperationStatus.Success : hasData ? OperationStatus.Partial : OperationStatus.Failure);
        StopClock();
        _isComplete = true;
        return new ExecutionResult(Response);
    }

    /// <summary>Ends before anything has run.</summary>
    public void Refuse()
    {
        TellEnd(OperationStatus.Failure);
        StopClock();
        _isComplete = true;
        Response.Release(Response.Version);
    }

    /// <summary>Ends without a response. What still runs keeps the context for itself: it is never used again.</summary>
    public void Abandon(OperationStatus status)
    {
        Errors.Close();
        TellEnd(status);
        CancelSource();
        StopClock();
        foreach (var state in _states)
        {
            state?.Abandon();
        }

        Response.Release(Response.Version);
    }

    /// <summary>The response is not needed any more.</summary>
    public void Release()
    {
        // An exposed context may be kept by application code, and one that was abandoned by resolvers that still run.
        if (_isComplete && !_isExposed)
        {
            Reset();
            Plan.Contexts.Return(this);
        }
    }

    private void Reset()
    {
        foreach (var state in _states)
        {
            state?.Reset();
        }

        ResetSelections();
        Variables.Reset();
        Errors.Reset();
        _waves = null;
        _dataLoaders = null;
        _isComplete = false;
        _depth = 0;
        Request = null!;
        Services = null!;
    }

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
