namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>A document that was found in the folder and is to be registered.</summary>
/// <param name="File">Relative to the folder, with <c>/</c>.</param>
/// <param name="Document">The text.</param>
/// <param name="Ids">What it shall be found by, normalized.</param>
internal sealed record OperationSource(string File, string Document, IReadOnlyList<string> Ids)
{
    /// <summary>The client whose manifest it stands in; null for the server's own.</summary>
    public string? Client { get; init; }

    /// <summary>The name the operation must have; null when nothing demands one.</summary>
    public string? Name { get; init; }

    /// <summary>The line of the manifest, from 1; null for a document that is the file.</summary>
    public int? Line { get; init; }

    /// <summary>The column of the manifest, from 1.</summary>
    public int Column { get; init; }
}
