namespace GraphQLBackend.Persistence;

/// <summary>The PostgreSQL schemas of this database.</summary>
public static class DatabaseSchemas
{
    /// <summary>What is known about products and their links.</summary>
    public const string Core = "core";

    /// <summary>Metrics, shaped for reading.</summary>
    public const string Mart = "mart";

    /// <summary>Items as delivered.</summary>
    public const string StagingRaw = "staging_raw";

    /// <summary>Running the system: ingest runs, migrations history.</summary>
    public const string Ops = "ops";
}
