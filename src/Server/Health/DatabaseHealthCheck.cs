using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace GraphQLBackend.Server.Health;

/// <summary>One round trip within a second to a database that has our tables: one that was never migrated cannot serve either.</summary>
internal sealed class DatabaseHealthCheck(NpgsqlDataSource database, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var deadline = new CancellationTokenSource(s_deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            // A driver that is slow to give up must not keep the caller waiting.
            await AskAsync(either.Token).WaitAsync(either.Token);
            return HealthCheckResult.Healthy();
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return HealthCheckResult.Unhealthy("not migrated");
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException || deadline.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy(deadline.IsCancellationRequested ? "no answer within 1 s" : "not reachable");
        }
    }

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("SELECT EXISTS (SELECT FROM core.products)");
        await command.ExecuteScalarAsync(cancellationToken);
    }
}
