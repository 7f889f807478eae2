namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>A file of the folder as it was read.</summary>
/// <param name="Path">Relative to the folder, with <c>/</c>.</param>
/// <param name="Content">The bytes, without a byte order mark.</param>
internal sealed record FolderFile(string Path, byte[] Content);
