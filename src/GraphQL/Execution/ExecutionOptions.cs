namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Options of <see cref="OperationExecutor"/>.</summary>
public sealed record ExecutionOptions
{
    /// <summary>How long an operation may run. Default 8 s: below the edge's read time-out of 10 s.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Events of subscriptions that are executed at once, so that one message to many subscribers leaves room for queries. Default 32.</summary>
    public int MaxConcurrentEvents { get; init; } = 32;

    /// <summary>Bytes of a response at most; an operation that exceeds it is answered with an error. Default 5 MiB.</summary>
    public int MaxResponseSize { get; init; } = 5 * 1024 * 1024;
}
