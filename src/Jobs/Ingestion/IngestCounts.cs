namespace GraphQLBackend.Jobs.Ingestion;

/// <summary>What became of the items of a dataset.</summary>
/// <param name="Received">Items delivered.</param>
/// <param name="Duplicates">Items that had been read before and changed nothing.</param>
/// <param name="Promoted">Items whose observations reached the mart.</param>
/// <param name="Rejected">Items refused with a reason.</param>
public readonly record struct IngestCounts(int Received, int Duplicates, int Promoted, int Rejected)
{
    /// <summary>Adds counts field by field.</summary>
    public IngestCounts Plus(IngestCounts other) => new(
        Received + other.Received,
        Duplicates + other.Duplicates,
        Promoted + other.Promoted,
        Rejected + other.Rejected);
}
