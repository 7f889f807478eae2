using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.Server.Logging;

namespace GraphQLBackend.Server.Graph;

/// <summary>Logs what the executor tells.</summary>
internal sealed class GraphDiagnostics(ILogger<GraphDiagnostics> logger) : IExecutionDiagnostics
{
    /// <inheritdoc/>
    public void ResolverError(Exception exception, string? coordinate) => Log.ResolverFailed(logger, coordinate ?? "?", exception);
}
