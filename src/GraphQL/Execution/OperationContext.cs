using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>One running operation: its variables, its columns, and the response as far as it is written.</summary>
internal sealed partial class OperationContext
{
    private readonly SetState?[] _states;
    private readonly ResolverContext?[] _resolvers;

    public OperationContext(OperationPlan plan, VariableValues variables, OperationRequest request, OperationServices services, int maxResponseSize)
    {
        Plan = plan;
        Variables = variables;
        Request = request;
        Services = services;
        Output = new Utf8JsonBuffer { MaxLength = maxResponseSize };
        Waves = new WaveScheduler(services.Diagnostics);
        DataLoaders = CreateDataLoaders();
        _states = new SetState?[plan.StateCount];
        _resolvers = new ResolverContext?[plan.FieldCount];
    }

    public OperationPlan Plan { get; }

    public VariableValues Variables { get; }

    public OperationRequest Request { get; }

    public OperationServices Services { get; }

    public WaveScheduler Waves { get; }

    public DataLoaderScope DataLoaders { get; private set; }

    public CancellationToken CancellationToken { get; init; }

    /// <summary>The rows of a set that requires columns.</summary>
    public SetState<T> State<T>(SetPlan<T> set) => (SetState<T>)State((SetPlan)set);

    /// <summary>The rows of a set that requires columns.</summary>
    public SetState State(SetPlan set) => _states[set.StateIndex] ??= set.CreateState();

    /// <summary>Forgets what was loaded: the next root field of a mutation must see what the last one wrote.</summary>
    public void ResetDataLoaders() => DataLoaders = CreateDataLoaders();

    /// <summary>What the resolvers of <paramref name="field"/> see; one for all parents.</summary>
    public ResolverContext Resolver(FieldPlan field) => _resolvers[field.Index] ??= new ResolverContext(this, field);

    private DataLoaderScope CreateDataLoaders() => new(Services.DataLoaders, Request.Services, Waves);
}
