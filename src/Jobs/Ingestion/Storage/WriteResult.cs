namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>What a write transaction did.</summary>
/// <param name="Promoted">Events promoted.</param>
/// <param name="Rejected">Events rejected.</param>
internal readonly record struct WriteResult(int Promoted, int Rejected)
{
    public WriteResult Plus(WriteResult other) => new(Promoted + other.Promoted, Rejected + other.Rejected);
}
