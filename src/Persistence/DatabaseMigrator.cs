using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GraphQLBackend.Persistence;

/// <summary>Brings a database to the newest migration. Any number of nodes may start at once: one migrates, the others wait and find nothing to do.</summary>
public static class DatabaseMigrator
{
    // Any constant will do, as long as every version of this program uses the same one.
    private const long LockKey = 0x47_51_4C_42_4D_49_47_52;

    /// <summary>Months after the current one whose partitions are made in advance.</summary>
    internal const int MonthsAhead = 3;

    /// <summary>
    /// Applies what is missing and makes the partitions of the coming months. There is no statement timeout; a lock on a table is waited for at most 2 s,
    /// so that a migration behind a long transaction fails instead of stopping all readers queued behind it.
    /// </summary>
    /// <param name="connectionString">An Npgsql connection string of a role that may create schemas and trusted extensions.</param>
    /// <param name="cancellationToken">Stops waiting or migrating; an unfinished migration is rolled back.</param>
    public static async Task MigrateAsync(string connectionString, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await LockAsync(connection, cancellationToken);

        var options = new DbContextOptionsBuilder<GraphQLBackendDbContext>()
            .UseNpgsql(connection, GraphQLBackendDbContextOptions.Configure)
            .Options;
        await using var context = new GraphQLBackendDbContext(options);
        await context.Database.MigrateAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"SELECT mart.ensure_partitions(current_date - 1, (current_date + {MonthsAhead} * interval '1 month')::date)",
            cancellationToken);
    }

    // The lock belongs to the session: closing the connection, or dying, gives it back.
    private static async Task LockAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection)
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = LockKey } },
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
        await using var settings = new NpgsqlCommand("SET statement_timeout = 0; SET lock_timeout = '2s'", connection);
        await settings.ExecuteNonQueryAsync(cancellationToken);
    }
}
