using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Schema.Metrics;

namespace GraphQLBackend.Resolvers.Metrics;

/// <summary>Batches of metrics, one statement for all products of a batch.</summary>
public static class MetricDataLoaders
{
    /// <summary>The longest range; shorter ones are slices of it, so that all ranges of a product share one read.</summary>
    private static readonly int s_days = MetricRange.Last90Days.Days();

    /// <summary>The latest canonical day by product id.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<long, DailyMetric>> GetLatestMetricAsync(
        IReadOnlyList<long> productIds,
        LatestMetricQueries queries,
        CancellationToken cancellationToken)
    {
        var rows = await queries.GetByProductIdsAsync(productIds, cancellationToken);
        return rows.ToDictionary(static pair => pair.Key, static pair => DailyMetricMapping.Map(pair.Value));
    }

    /// <summary>The canonical days of the longest range by product id, in order.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<long, IReadOnlyList<DailyMetric>>> GetDailyMetricsAsync(
        IReadOnlyList<long> productIds,
        MetricSeriesQueries queries,
        CancellationToken cancellationToken)
    {
        var rows = await queries.GetDailyAsync(productIds, s_days, cancellationToken);
        return rows.ToDictionary(
            static pair => pair.Key,
            static pair => (IReadOnlyList<DailyMetric>)[.. pair.Value.Select(DailyMetricMapping.Map)]);
    }

    /// <summary>The observations behind the statistics of the longest range by product id.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<long, MetricObservations>> GetMetricObservationsAsync(
        IReadOnlyList<long> productIds,
        MetricSeriesQueries queries,
        CancellationToken cancellationToken)
    {
        var rows = await queries.GetObservationsAsync(productIds, s_days, cancellationToken);
        return rows.ToDictionary(static pair => pair.Key, static pair => MetricObservationsMapping.Map(pair.Value));
    }
}
