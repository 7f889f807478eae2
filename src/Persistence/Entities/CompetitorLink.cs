namespace GraphQLBackend.Persistence.Entities;

/// <summary>One product watched as a competitor of another (<c>core.competitor_links</c>); directed, once per pair.</summary>
public sealed class CompetitorLink
{
    /// <summary>Given by the database.</summary>
    public long Id { get; set; }

    /// <summary>The main product.</summary>
    public required long ProductId { get; set; }

    /// <summary>The product it is compared with; never the main product itself.</summary>
    public required long CompetitorId { get; set; }

    /// <summary>Kind of relation in upper-case: <c>SIBLING</c>, <c>DIRECT</c>, <c>INDIRECT</c>; an open set.</summary>
    public required string Relation { get; set; }

    /// <summary>Instant of linking, UTC.</summary>
    public required DateTimeOffset LinkedAt { get; set; }
}
