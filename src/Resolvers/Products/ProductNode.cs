using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Resolvers.Metrics;
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

    /// <summary>Most recent canonical day.</summary>
    public static Task<DailyMetric?> GetLatestAsync(
        [Parent] Product product,
        ILatestMetricDataLoader latestMetric,
        CancellationToken cancellationToken) =>
        latestMetric.LoadAsync(product.ProductId, cancellationToken);

    /// <summary>The canonical days of a range, with statistics.</summary>
    /// <param name="product">The product.</param>
    /// <param name="dailyMetrics">Loads days.</param>
    /// <param name="metricObservations">Loads observations.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="range">How far to look back.</param>
    [UsesDataLoaders("DailyMetrics", "+MetricObservations")]
    public static async Task<MetricSeries> GetMetricsAsync(
        [Parent] Product product,
        IDailyMetricsDataLoader dailyMetrics,
        IMetricObservationsDataLoader metricObservations,
        CancellationToken cancellationToken,
        MetricRange range = MetricRange.Last30Days)
    {
        var days = dailyMetrics.LoadAsync(product.ProductId, cancellationToken);
        var observations = metricObservations.LoadAsync(product.ProductId, cancellationToken);
        return MetricSeriesMapping.Slice(product, range, await days ?? [], await observations ?? MetricObservations.None);
    }

    /// <summary>The product against its competitors.</summary>
    public static Competition? GetCompetition([Parent] Product product) => new(product);
}
