using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Domain.Products;
using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>Products by key, one statement per call.</summary>
public sealed class ProductQueries(NpgsqlDataSource dataSource)
{
    internal const string ByKeys =
        $"""
        SELECT {ProductRow.Columns}
        FROM unnest((SELECT $1), (SELECT $2)) AS k(marketplace, asin)
        JOIN core.products p ON p.marketplace = k.marketplace AND p.asin = k.asin
        {ProductRow.JoinLatest}
        """;

    private const string Bullets = "SELECT p.id, p.bullets FROM core.products p WHERE p.id = ANY((SELECT $1)::bigint[])";

    /// <summary>Products by marketplace and ASIN, in no order; unknown keys are missing from the result.</summary>
    public async Task<IReadOnlyList<ProductRow>> GetByKeysAsync(IReadOnlyCollection<ProductKey> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        var marketplaces = new List<string>(keys.Count);
        var asins = new List<string>(keys.Count);
        foreach (var key in keys.Distinct())
        {
            marketplaces.Add(SchemaName.Of(key.Marketplace));
            asins.Add(key.Asin.Value);
        }

        return await dataSource.CreateCommand(ByKeys).With(marketplaces).With(asins).ReadAsync(ProductRow.Read, cancellationToken);
    }

    /// <summary>The bullet points by product id; unknown ids are missing from the result.</summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<string>>> GetBulletsAsync(
        IReadOnlyCollection<long> productIds,
        CancellationToken cancellationToken)
    {
        if (productIds.Count == 0)
        {
            return new Dictionary<long, IReadOnlyList<string>>();
        }

        var rows = await dataSource.CreateCommand(Bullets).With(productIds.ToArray())
            .ReadAsync(static reader => (Id: reader.GetInt64(0), Bullets: reader.GetFieldValue<string[]>(1)), cancellationToken);
        return rows.ToDictionary(static row => row.Id, static IReadOnlyList<string> (row) => row.Bullets);
    }
}
