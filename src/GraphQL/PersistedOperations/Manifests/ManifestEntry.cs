namespace GraphQLBackend.GraphQL.PersistedOperations.Manifests;

/// <summary>One operation of a manifest.</summary>
/// <param name="Id">As written.</param>
/// <param name="Body">The document.</param>
/// <param name="Line">Where the entry stands, from 1.</param>
/// <param name="Column">Where the entry stands, from 1, in bytes.</param>
internal sealed record ManifestEntry(string Id, string Body, int Line, int Column)
{
    /// <summary>The name of the operation, where the format has one.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of the operation, where the format has it.</summary>
    public string? Type { get; init; }

    /// <summary>The client, where the format has one.</summary>
    public string? ClientName { get; init; }
}
