namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>How much a node runs at once. What comes on top waits a moment and is then refused with 503, which costs next to nothing.</summary>
public sealed record ConcurrencyLimits
{
    /// <summary>Operations that run at once. Default 64.</summary>
    public int MaxExecutions { get; init; } = 64;

    /// <summary>Requests that wait for one of them to end. Default 100.</summary>
    public int MaxQueued { get; init; } = 100;

    /// <summary>How long they wait. Default 200 ms.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromMilliseconds(200);
}
