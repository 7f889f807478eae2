namespace GraphQLBackend.GraphQL.PersistedOperations.Manifests;

/// <summary>A manifest of no known shape.</summary>
internal sealed class ManifestFormatException(string message, int line, int column) : Exception(message)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
