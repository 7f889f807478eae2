namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>Options of a DataLoader.</summary>
public sealed record DataLoaderOptions
{
    /// <summary>The defaults.</summary>
    public static DataLoaderOptions Default { get; } = new();

    /// <summary>Keys in one batch at most; further keys start another batch. Default 1,024.</summary>
    public int MaxBatchSize { get; init; } = 1024;
}
