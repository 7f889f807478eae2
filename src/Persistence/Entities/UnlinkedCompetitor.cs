namespace GraphQLBackend.Persistence.Entities;

/// <summary>A link that somebody took away (<c>core.unlinked_competitors</c>): ingestion does not make it again.</summary>
public sealed class UnlinkedCompetitor
{
    /// <summary>The main product.</summary>
    public required long ProductId { get; set; }

    /// <summary>The product it is no longer compared with.</summary>
    public required long CompetitorId { get; set; }

    /// <summary>Instant of unlinking, UTC.</summary>
    public required DateTimeOffset UnlinkedAt { get; set; }
}
