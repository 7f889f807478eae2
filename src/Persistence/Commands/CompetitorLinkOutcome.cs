namespace GraphQLBackend.Persistence.Commands;

/// <summary>What became of a change of competitor links.</summary>
public enum CompetitorLinkOutcome
{
    /// <summary>The link is as it was asked for; it may have been so before.</summary>
    Done,

    /// <summary>There is no such main product.</summary>
    ProductUnknown,

    /// <summary>There is no such competitor.</summary>
    CompetitorUnknown,

    /// <summary>The main product has as many competitors as it may have.</summary>
    LimitReached,
}
