using GraphQLBackend.GraphQL.Compilation;

namespace GraphQLBackend.GraphQL.Execution.Instrumentation;

/// <summary>What came of one execution. Only valid while it is told.</summary>
public readonly ref struct OperationSummary
{
    private readonly ReadOnlySpan<byte> _variables;

    internal OperationSummary(CompiledOperation operation, ReadOnlySpan<byte> variables)
    {
        Operation = operation;
        _variables = variables;
    }

    /// <summary>The operation.</summary>
    public CompiledOperation Operation { get; }

    /// <summary>How it ended.</summary>
    public OperationStatus Status { get; init; }

    /// <summary>How long it ran, variables included, the network not.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Objects that were written.</summary>
    public int ResolvedObjects { get; init; }

    /// <summary>Batches that DataLoaders dispatched, nested ones not included.</summary>
    public int Batches { get; init; }

    /// <summary>What the request was expected to cost, worked out at each call.</summary>
    public double EstimatedCost => Status == OperationStatus.Failure ? 0 : Operation.Analysis.EvaluateCost(_variables);
}
