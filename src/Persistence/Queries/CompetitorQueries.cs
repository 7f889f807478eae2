using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>Competitors of products, one statement per call.</summary>
public sealed class CompetitorQueries(NpgsqlDataSource dataSource)
{
    /// <summary>Most competitors that are read per product.</summary>
    public const int MaxPerProduct = 100;

    /// <summary>The first 100 links of each product by relation and id, with the competitor's row; products without links are missing.</summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<CompetitorRow>>> GetByProductIdsAsync(
        IReadOnlyCollection<long> productIds,
        CancellationToken cancellationToken)
    {
        if (productIds.Count == 0)
        {
            return new Dictionary<long, IReadOnlyList<CompetitorRow>>();
        }

        var rows = await dataSource.ReadAsync(
            ByProductIds([.. productIds.Distinct()]),
            CompetitorRow.Read,
            cancellationToken);
        return rows.GroupRuns(row => row.ProductId);
    }

    internal static SqlStatement ByProductIds(long[] productIds) =>
        new SqlStatement().Append(
            $"""
            SELECT {CompetitorRow.Columns}, {ProductRow.Columns}
            FROM unnest({productIds}) AS k(product_id)
            CROSS JOIN LATERAL (
                SELECT * FROM core.competitor_links c
                WHERE c.product_id = k.product_id
                ORDER BY c.relation, c.id
                LIMIT {MaxPerProduct}) l
            JOIN core.products p ON p.id = l.competitor_id
            ORDER BY l.product_id, l.relation, l.id
            """);
}
