using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>Competitors of products, one statement per call.</summary>
public sealed class CompetitorQueries(NpgsqlDataSource dataSource)
{
    /// <summary>Most competitors that are read per product.</summary>
    public const int MaxPerProduct = 100;

    internal static readonly string ByProductIds =
        $"""
        SELECT {CompetitorRow.Columns}
        FROM unnest((SELECT $1)) AS k(product_id)
        CROSS JOIN LATERAL (
            SELECT * FROM core.competitor_links c
            WHERE c.product_id = k.product_id
            ORDER BY c.relation, c.id
            LIMIT {MaxPerProduct}) l
        JOIN core.products p ON p.id = l.competitor_id
        {ProductRow.JoinLatest}
        ORDER BY l.product_id, l.relation, l.id
        """;

    /// <summary>The first 100 links of each product by relation and id, with the competitor's row; products without links are missing.</summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<CompetitorRow>>> GetByProductIdsAsync(
        IReadOnlyCollection<long> productIds,
        CancellationToken cancellationToken) => productIds.Count == 0
        ? new Dictionary<long, IReadOnlyList<CompetitorRow>>()
        : await dataSource.CreateCommand(ByProductIds).With(productIds.Distinct().ToArray()).ReadGroupsAsync(CompetitorRow.Read, cancellationToken);
}
