namespace GraphQLBackend.Domain.Competitions;

/// <summary>How people see a competitor; siblings of one family are found by ingestion.</summary>
public enum CompetitorRelation
{
    /// <summary>Buyers choose between the two.</summary>
    Direct,

    /// <summary>It serves the same need in another way.</summary>
    Indirect,
}
