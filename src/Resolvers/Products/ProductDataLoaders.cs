using GraphQLBackend.Domain.Products;
using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Persistence.Queries.Filtering;
using GraphQLBackend.Persistence.Queries.Paging;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>Batches of products.</summary>
public static class ProductDataLoaders
{
    /// <summary>Products by identity, one statement for all.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<ProductKey, Product>> GetProductByKeyAsync(
        IReadOnlyList<ProductKey> keys,
        Persistence.Queries.ProductQueries queries,
        CancellationToken cancellationToken)
    {
        var rows = await queries.GetByKeysAsync(keys, cancellationToken);
        return rows.ToDictionary(static row => row.Key, ProductMapping.Map);
    }

    /// <summary>Bullet points by product id: long texts that lists do not read.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<long, IReadOnlyList<string>>> GetProductBulletsAsync(
        IReadOnlyList<long> productIds,
        Persistence.Queries.ProductQueries queries,
        CancellationToken cancellationToken) =>
        queries.GetBulletsAsync(productIds, cancellationToken);

    /// <summary>Pages of products, one statement for each page.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<ProductPageRequest, ProductPageResult>> GetProductPageAsync(
        IReadOnlyList<ProductPageRequest> requests,
        ProductPageQueries queries,
        CancellationToken cancellationToken)
    {
        var results = new Dictionary<ProductPageRequest, ProductPageResult>();
        foreach (var request in requests)
        {
            results[request] = await GetPageAsync(request, queries, cancellationToken);
        }

        return results;
    }

    /// <summary>Numbers of products by filter, one statement for each filter.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<ProductCountKey, int>> GetProductCountAsync(
        IReadOnlyList<ProductCountKey> keys,
        ProductPageQueries queries,
        CancellationToken cancellationToken)
    {
        var counts = new Dictionary<ProductCountKey, int>();
        foreach (var key in keys)
        {
            counts[key] = await queries.CountAsync(ProductFilterMapping.Map(key.Where), cancellationToken);
        }

        return counts;
    }

    private static async Task<ProductPageResult> GetPageAsync(ProductPageRequest request, ProductPageQueries queries, CancellationToken cancellationToken)
    {
        try
        {
            return new ProductPageResult(await queries.GetPageAsync(request, cancellationToken), null);
        }
        catch (InvalidCursorException exception)
        {
            return new ProductPageResult(null, PagingErrors.InvalidCursor(exception.Argument));
        }
        catch (InvalidFilterException exception)
        {
            return new ProductPageResult(null, FilterErrors.Invalid(exception));
        }
    }
}
