using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Domain.Products;
using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>Products by key, one statement per call.</summary>
public sealed class ProductQueries(NpgsqlDataSource dataSource)
{
    /// <summary>Products by marketplace and ASIN; unknown keys are missing from the result.</summary>
    public async Task<IReadOnlyDictionary<ProductKey, ProductRow>> GetByKeysAsync(
        IReadOnlyCollection<ProductKey> keys,
        CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return new Dictionary<ProductKey, ProductRow>();
        }

        var distinct = keys.Distinct().ToArray();
        var marketplaces = Array.ConvertAll(distinct, key => SchemaName.Of(key.Marketplace));
        var asins = Array.ConvertAll(distinct, key => key.Asin.Value);
        var rows = await dataSource.ReadAsync(
            ByKeys(marketplaces, asins),
            ProductRow.Read,
            cancellationToken);
        return rows.ToDictionary(row => row.Key);
    }

    /// <summary>Products by id; unknown ids are missing from the result.</summary>
    public async Task<IReadOnlyDictionary<long, ProductRow>> GetByIdsAsync(
        IReadOnlyCollection<long> ids,
        CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return new Dictionary<long, ProductRow>();
        }

        var rows = await dataSource.ReadAsync(
            new SqlStatement().Append($"SELECT {ProductRow.Columns} FROM core.products p WHERE p.id = ANY({ids.ToArray()})"),
            ProductRow.Read,
            cancellationToken);
        return rows.ToDictionary(row => row.Id);
    }

    internal static SqlStatement ByKeys(string[] marketplaces, string[] asins) =>
        new SqlStatement().Append(
            $"""
            SELECT {ProductRow.Columns}
            FROM unnest({marketplaces}, {asins}) AS k(marketplace, asin)
            JOIN core.products p ON p.marketplace = k.marketplace AND p.asin = k.asin
            """);
}
