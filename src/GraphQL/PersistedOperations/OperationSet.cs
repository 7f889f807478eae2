using System.Collections.Frozen;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Operations that were registered together. Immutable but for usage.</summary>
public sealed class OperationSet
{
    private readonly FrozenDictionary<string, RegisteredOperation> _byId;

    internal OperationSet(IReadOnlyList<RegisteredOperation> operations, IReadOnlyDictionary<string, RegisteredOperation> byId, string fingerprint)
    {
        Operations = operations;
        Fingerprint = fingerprint;
        _byId = byId.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>No operation at all.</summary>
    public static OperationSet Empty { get; } = new([], new Dictionary<string, RegisteredOperation>(), string.Empty);

    /// <summary>The server's own operations by name, then those of clients in the order of their manifests.</summary>
    public IReadOnlyList<RegisteredOperation> Operations { get; }

    /// <summary>Identifies the content of the folder.</summary>
    public string Fingerprint { get; }

    /// <summary>The operation of a normalized id, or null.</summary>
    public RegisteredOperation? Find(string id) => _byId.GetValueOrDefault(id);
}
