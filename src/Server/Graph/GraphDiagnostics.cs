using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.Persistence;
using GraphQLBackend.Server.Logging;

namespace GraphQLBackend.Server.Graph;

/// <summary>Logs what the executor tells. A database that is away fails every request, so it takes one short line in ten seconds.</summary>
internal sealed class GraphDiagnostics(ILogger<GraphDiagnostics> logger, TimeProvider time) : IExecutionDiagnostics
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private long _failures;
    private long? _logged;

    /// <inheritdoc/>
    public void ResolverError(Exception exception, string? coordinate)
    {
        if (DatabaseFailures.Of(exception) is not { } failure)
        {
            Log.ResolverFailed(logger, coordinate ?? "?", exception);
        }
        else if (TryTakeFailures(out var failures))
        {
            Log.DatabaseFailed(logger, failure, failures, exception.Message);
        }
    }

    /// <summary>The failures since the last line; false when that was a moment ago.</summary>
    private bool TryTakeFailures(out long failures)
    {
        lock (_lock)
        {
            failures = ++_failures;
            if (_logged is { } last && time.GetElapsedTime(last) < s_interval)
            {
                return false;
            }

            _failures = 0;
            _logged = time.GetTimestamp();
            return true;
        }
    }
}
