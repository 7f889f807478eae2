namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Options of <see cref="OperationExecutor"/>.</summary>
public sealed record ExecutionOptions
{
    /// <summary>How long an operation may run. Default 8 s: below the edge's read time-out of 10 s.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(8);
}
