namespace GraphQLBackend.Persistence.Commands;

/// <summary>The two products of a link; <paramref name="CompetitorId"/> is null when there is no such product.</summary>
internal sealed record LinkEnds(long ProductId, long? CompetitorId);
