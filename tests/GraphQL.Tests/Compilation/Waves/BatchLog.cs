using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Waves;

/// <summary>Remembers the batches that were dispatched.</summary>
internal sealed class BatchLog : IExecutionDiagnostics
{
    private readonly List<string> _batches = [];

    /// <summary>As <c>wave loader</c>, ordered by both.</summary>
    public IEnumerable<string> Batches => _batches.Order(StringComparer.Ordinal);

    public void BatchDispatched(string dataLoader, int keys, int wave) => _batches.Add($"{wave:000} {dataLoader}");
}
