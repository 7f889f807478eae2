namespace GraphQLBackend.Testing;

/// <summary>A text differs from its snapshot; the message holds the diff.</summary>
public sealed class SnapshotException(string message) : Exception(message);
