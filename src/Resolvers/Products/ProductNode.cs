using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Schema.Competitions;
using GraphQLBackend.Schema.Metrics;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>What a product has beyond its own row.</summary>
[ObjectType<Product>]
public static partial class ProductNode
{
    /// <summary>The global id.</summary>
    [ID<Product>]
    public static ProductKey GetId([Parent] Product product) => product.Key;

    /// <summary>Loads the product of a global id.</summary>
    [NodeResolver]
    public static Task<Product?> GetProductAsync(ProductKey id, IProductByKeyDataLoader productByKey, CancellationToken cancellationToken) =>
        productByKey.LoadAsync(id, cancellationToken);

    /// <summary>The feature bullets in order.</summary>
    public static async Task<IReadOnlyList<string>> GetBulletsAsync(
        [Parent] Product product,
        IProductBulletsDataLoader productBullets,
        CancellationToken cancellationToken) =>
        await productBullets.LoadAsync(product.ProductId, cancellationToken) ?? [];

    /// <summary>The canonical days of a range, with statistics.</summary>
    /// <param name="product">The product.</param>
    /// <param name="range">How far to look back.</param>
    public static MetricSeries GetMetrics([Parent] Product product, MetricRange range = MetricRange.Last30Days) =>
        new(product.ProductId, range, product.Latest?.Date ?? DayOf(product));

    /// <summary>The product against its competitors.</summary>
    public static Competition? GetCompetition([Parent] Product product) => new(product);

    /// <summary>A product without any day still has a range: it ends when the product was seen last.</summary>
    private static DateOnly DayOf(Product product) =>
        MarketplaceCatalog.Get(product.Marketplace).LocalDay(product.ObservedAt ?? product.TrackedSince ?? DateTimeOffset.UnixEpoch);
}
