using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>Remembers the batches of one operation as <c>wave name keys</c>.</summary>
internal sealed class BatchLog : IExecutionDiagnostics
{
    public List<string> Batches { get; } = [];

    public List<Exception> Errors { get; } = [];

    public void BatchDispatched(string dataLoader, int keys, int wave) => Batches.Add($"{wave} {dataLoader} {keys}");

    public void ResolverError(Exception exception, string? coordinate) => Errors.Add(exception);
}
