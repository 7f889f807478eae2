using Npgsql;

namespace GraphQLBackend.Persistence;

/// <summary>The limits of serving nodes, given to every connection; a connection string that sets one itself keeps it.</summary>
internal static class ConnectionDefaults
{
    // Statements here are small and many: starting parallel workers or compiling expressions would take longer than they do.
    private const string Limits =
        "-c statement_timeout=2000 -c lock_timeout=1000 -c max_parallel_workers_per_gather=0 -c jit=off";

    // Per connection, the least used one goes first: what reads send is a handful of texts, and one per size, order and filter of pages.
    private const int PreparedStatements = 100;

    public static string Apply(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var unset = new NpgsqlConnectionStringBuilder();
        settings.Options = string.IsNullOrEmpty(settings.Options) ? Limits : $"{Limits} {settings.Options}";
        settings.MaxPoolSize = Pick(settings.MaxPoolSize, unset.MaxPoolSize, 20);
        settings.Timeout = Pick(settings.Timeout, unset.Timeout, 5);

        // The server ends a statement first; this only frees the caller when the server no longer answers.
        settings.CommandTimeout = Pick(settings.CommandTimeout, unset.CommandTimeout, 5);
        settings.MaxAutoPrepare = Pick(settings.MaxAutoPrepare, unset.MaxAutoPrepare, PreparedStatements);
        settings.AutoPrepareMinUsages = Pick(settings.AutoPrepareMinUsages, unset.AutoPrepareMinUsages, 2);
        settings.ApplicationName ??= "graphql-backend";
        return settings.ConnectionString;
    }

    private static int Pick(int value, int unset, int ours) => value == unset ? ours : value;
}
