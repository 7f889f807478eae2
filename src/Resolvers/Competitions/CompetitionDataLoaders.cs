using GraphQLBackend.Persistence.Queries;

namespace GraphQLBackend.Resolvers.Competitions;

/// <summary>Batches of competitor links.</summary>
public static class CompetitionDataLoaders
{
    /// <summary>Links with the linked products by main product id, one statement for all.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<long, IReadOnlyList<CompetitorRow>>> GetCompetitorLinksAsync(
        IReadOnlyList<long> productIds,
        CompetitorQueries queries,
        CancellationToken cancellationToken) =>
        queries.GetByProductIdsAsync(productIds, cancellationToken);
}
