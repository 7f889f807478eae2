using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>
/// The canonical days of a range that ends with the product's latest one, and statistics over the same number of times 24 hours that end
/// with its latest observation.
/// </summary>
[ObjectType]
public sealed class MetricSeries(MetricRange range, DateOnly to, IReadOnlyList<DailyMetric> points, MetricObservations observations)
{
    /// <summary>The range asked for.</summary>
    public MetricRange Range { get; } = range;

    /// <summary>The first day of the range.</summary>
    public DateOnly From { get; } = range.From(to);

    /// <summary>The last day of the range: the product's latest canonical day.</summary>
    public DateOnly To { get; } = to;

    /// <summary>The days that were observed, in order; missing days stay missing.</summary>
    [Cost(0.1)]
    [ListSize(AssumedSize = 90, RequireOneSlicingArgument = false)]
    public IReadOnlyList<DailyMetric> Points { get; } = points;

    /// <summary>Of the price in major units; null when there was none.</summary>
    public SeriesStatistics? Price => observations.Compute(observations.Price, Range);

    /// <summary>Of the best sellers rank; null when there was none.</summary>
    public SeriesStatistics? Bsr => observations.Compute(observations.Bsr, Range);

    /// <summary>Of the average rating; null when there was none.</summary>
    public SeriesStatistics? Rating => observations.Compute(observations.Rating, Range);

    /// <summary>Of the number of ratings; null when there was none.</summary>
    public SeriesStatistics? ReviewCount => observations.Compute(observations.ReviewCount, Range);
}
