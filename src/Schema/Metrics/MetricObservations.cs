using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>The step functions from which the statistics of a product are computed, each in order of time.</summary>
/// <param name="End">The instant of the latest observation; null when there is none.</param>
/// <param name="Price">In major units.</param>
/// <param name="Bsr">The best sellers rank.</param>
/// <param name="Rating">The average rating.</param>
/// <param name="ReviewCount">The number of ratings.</param>
public sealed record MetricObservations(
    DateTimeOffset? End,
    IReadOnlyList<StepPoint> Price,
    IReadOnlyList<StepPoint> Bsr,
    IReadOnlyList<StepPoint> Rating,
    IReadOnlyList<StepPoint> ReviewCount)
{
    /// <summary>Of a product that was never observed.</summary>
    public static MetricObservations None { get; } = new(null, [], [], [], []);

    /// <summary>The statistics of one of the step functions over a range that ends with the latest observation.</summary>
    public SeriesStatistics? Compute(IReadOnlyList<StepPoint> points, MetricRange range) =>
        End is { } end ? StepSeries.Compute(points, end.AddDays(-range.Days()), end) : null;
}
