using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Persistence.Queries.Paging;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>Root fields about products.</summary>
[QueryType]
public static partial class ProductQueries
{
    /// <summary>The product with that ASIN; null when it is not known.</summary>
    /// <param name="asin">The ASIN, in either case.</param>
    /// <param name="productByKey">Loads products.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="marketplace">The marketplace.</param>
    public static Task<Product?> GetProductAsync(
        Asin asin,
        IProductByKeyDataLoader productByKey,
        CancellationToken cancellationToken,
        Marketplace marketplace = Marketplace.US) =>
        productByKey.LoadAsync(new ProductKey(marketplace, asin), cancellationToken);

    /// <summary>Products in a stable order, page by page.</summary>
    /// <param name="paging">The page.</param>
    /// <param name="where">Which products; all when left out.</param>
    /// <param name="order">The keys of the order by weight; the id always decides last.</param>
    /// <param name="productPage">Loads pages.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<ProductConnection?> GetProductsAsync(
        PagingArguments paging,
        ProductFilterInput? where,
        IReadOnlyList<ProductSortInput>? order,
        IProductPageDataLoader productPage,
        CancellationToken cancellationToken)
    {
        var request = new ProductPageRequest
        {
            First = paging.First,
            After = paging.After,
            Last = paging.Last,
            Before = paging.Before,
            Filter = ProductFilterMapping.Map(where),
            Order = ProductOrderMapping.Map(order),
        };
        var result = await productPage.LoadAsync(request, cancellationToken);
        return result!.ToConnection(where);
    }
}
