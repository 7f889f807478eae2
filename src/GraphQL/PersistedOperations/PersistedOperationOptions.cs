namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Where registered operations come from.</summary>
public sealed record PersistedOperationOptions
{
    /// <summary>The folder with <c>*.graphql</c> and <c>clients/</c>. Default: <c>persisted-queries</c> in the current directory.</summary>
    public string Folder { get; init; } = "persisted-queries";

    /// <summary>How often the folder is looked at even when the system reports no change. Default 5 s.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(5);
}
