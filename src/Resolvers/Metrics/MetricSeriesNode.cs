using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Schema.Metrics;

namespace GraphQLBackend.Resolvers.Metrics;

/// <summary>What has to be loaded of a series; each field loads only what it shows.</summary>
[ObjectType<MetricSeries>]
public static partial class MetricSeriesNode
{
    /// <summary>The days that were observed, in order; missing days stay missing.</summary>
    [Cost(0.1)]
    [ListSize(AssumedSize = 90, RequireOneSlicingArgument = false)]
    public static async Task<IReadOnlyList<DailyMetric>> GetPointsAsync(
        [Parent] MetricSeries series,
        IDailyMetricsDataLoader dailyMetrics,
        CancellationToken cancellationToken) =>
        await dailyMetrics.LoadAsync(new DaySpan(series.ProductId, series.From, series.To), cancellationToken) ?? [];

    /// <summary>Of the price in major units; null when there was none.</summary>
    public static Task<SeriesStatistics?> GetPriceAsync(
        [Parent] MetricSeries series,
        IMetricObservationsDataLoader metricObservations,
        CancellationToken cancellationToken) =>
        ComputeAsync(series, metricObservations, static observations => observations.Price, cancellationToken);

    /// <summary>Of the best sellers rank; null when there was none.</summary>
    public static Task<SeriesStatistics?> GetBsrAsync(
        [Parent] MetricSeries series,
        IMetricObservationsDataLoader metricObservations,
        CancellationToken cancellationToken) =>
        ComputeAsync(series, metricObservations, static observations => observations.Bsr, cancellationToken);

    /// <summary>Of the average rating; null when there was none.</summary>
    public static Task<SeriesStatistics?> GetRatingAsync(
        [Parent] MetricSeries series,
        IMetricObservationsDataLoader metricObservations,
        CancellationToken cancellationToken) =>
        ComputeAsync(series, metricObservations, static observations => observations.Rating, cancellationToken);

    /// <summary>Of the number of ratings; null when there was none.</summary>
    public static Task<SeriesStatistics?> GetReviewCountAsync(
        [Parent] MetricSeries series,
        IMetricObservationsDataLoader metricObservations,
        CancellationToken cancellationToken) =>
        ComputeAsync(series, metricObservations, static observations => observations.ReviewCount, cancellationToken);

    private static async Task<SeriesStatistics?> ComputeAsync(
        MetricSeries series,
        IMetricObservationsDataLoader metricObservations,
        Func<MetricObservations, IReadOnlyList<StepPoint>> points,
        CancellationToken cancellationToken)
    {
        var observations = await metricObservations.LoadAsync(new ObservationSpan(series.ProductId, series.Range.Days()), cancellationToken);
        return observations?.Compute(points(observations), series.Range);
    }
}
