using GraphQLBackend.GraphQL.PersistedOperations;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>The places of a request that may name an operation (contract 2.1); empty counts as absent.</summary>
internal sealed class OperationCarriers
{
    /// <summary>The path.</summary>
    public string? Path { get; set; }

    /// <summary>The second segment of the path.</summary>
    public string? PathOperationName { get; set; }

    /// <summary>The edge form.</summary>
    public string? Op { get; set; }

    /// <summary>The persisted documents appendix.</summary>
    public string? DocumentId { get; set; }

    /// <summary>Apollo's extension.</summary>
    public string? Sha256Hash { get; set; }

    /// <summary>Relay.</summary>
    public string? DocId { get; set; }

    /// <summary>Relay.</summary>
    public string? Id { get; set; }

    /// <summary>The first id, normalized, or null; a fault when two differ.</summary>
    public HttpFault? Resolve(out string? id)
    {
        id = null;
        foreach (var carrier in (ReadOnlySpan<string?>)[Path, Op, DocumentId, Sha256Hash, DocId, Id])
        {
            if (string.IsNullOrEmpty(carrier))
            {
                continue;
            }

            var normalized = OperationId.Normalize(carrier);
            if (id is not null && id != normalized)
            {
                return HttpFaults.ConflictingIds;
            }

            id = normalized;
        }

        return null;
    }

    /// <summary>Whether Apollo's extension is the only carrier, as in automatic persisted queries.</summary>
    public bool IsAutomatic =>
        !string.IsNullOrEmpty(Sha256Hash) && string.IsNullOrEmpty(Path) && string.IsNullOrEmpty(Op)
        && string.IsNullOrEmpty(DocumentId) && string.IsNullOrEmpty(DocId) && string.IsNullOrEmpty(Id);
}
