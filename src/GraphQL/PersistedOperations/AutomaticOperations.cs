namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Documents that clients registered by sending them once with their hash (Apollo's automatic persisted queries). Thread-safe.</summary>
public sealed class AutomaticOperations
{
    /// <summary>Documents kept at most.</summary>
    internal const int Capacity = 1_000;

    private readonly BoundedCache<string> _documents = new(Capacity);

    /// <summary>The document of that SHA-256, or null.</summary>
    public string? Find(string id) => _documents.Find(id);

    /// <summary>Keeps the document under its hash. False when <paramref name="id"/> is not its SHA-256.</summary>
    public bool TryAdd(string id, string document)
    {
        if (OperationId.Of(document) != id)
        {
            return false;
        }

        _documents.GetOrAdd(id, _ => document);
        return true;
    }
}
