using System.Diagnostics;
using Npgsql;

namespace GraphQLBackend.Testing;

/// <summary>
/// The PostgreSQL server of this test process: the one TEST_DATABASE_URL or DATABASE_URL names, or else a private cluster in a temporary folder, reachable
/// through a unix socket only. The cluster ends and its folder goes when the process ends, however it ends.
/// </summary>
public sealed class PrivatePostgres
{
    private static readonly Lazy<Task<PrivatePostgres>> s_shared = new(StartAsync);

    // Held for the life of the process: the cluster's guard ends it when this pipe closes.
    private readonly Process? _guard;

    private PrivatePostgres(string connectionString, Process? guard)
    {
        ConnectionString = connectionString;
        _guard = guard;
    }

    /// <summary>The server of this process, started on first use.</summary>
    public static Task<PrivatePostgres> Shared => s_shared.Value;

    /// <summary>Connects to a maintenance database as a role that may create databases.</summary>
    public string ConnectionString { get; }

    /// <summary>Process id of the cluster's guard; null when the server was given.</summary>
    public int? GuardId => _guard?.Id;

    private static async Task<PrivatePostgres> StartAsync()
    {
        foreach (var name in (string[])["TEST_DATABASE_URL", "DATABASE_URL"])
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } url)
            {
                return new PrivatePostgres(Persistence.DatabaseUrl.Parse(url, name), null);
            }
        }

        var folder = Directory.CreateTempSubdirectory("pg-").FullName;
        var guard = PostgresGuard.Start(folder);
        var connectionString = new NpgsqlConnectionStringBuilder
        {
            Host = folder,
            Username = "app",
            Database = "postgres",
            Pooling = false,
        }.ConnectionString;
        await WaitUntilReadyAsync(connectionString, guard);
        return new PrivatePostgres(connectionString, guard);
    }

    private static async Task WaitUntilReadyAsync(string connectionString, Process guard)
    {
        var deadline = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (!guard.HasExited && deadline.Elapsed < TimeSpan.FromSeconds(60))
            {
                await Task.Delay(50);
            }
            catch (NpgsqlException error)
            {
                throw new InvalidOperationException($"The private PostgreSQL did not start: {await PostgresGuard.ReadLogAsync(guard)}", error);
            }
        }
    }
}
