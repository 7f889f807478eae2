using GraphQLBackend.Domain.Competitions;
using GraphQLBackend.Resolvers.Metrics;
using GraphQLBackend.Schema.Competitions;
using GraphQLBackend.Schema.Metrics;

namespace GraphQLBackend.Resolvers.Competitions;

/// <summary>What a competitor has beyond its link.</summary>
[ObjectType<Competitor>]
public static partial class CompetitorNode
{
    /// <summary>The competitor's most recent canonical day: its product's `latest`, one level nearer.</summary>
    public static Task<DailyMetric?> GetLatestAsync(
        [Parent] Competitor competitor,
        ILatestMetricDataLoader latestMetric,
        CancellationToken cancellationToken) =>
        latestMetric.LoadAsync(competitor.Product.ProductId, cancellationToken);

    /// <summary>The competitor's latest day against the main product's; null when nothing can be compared.</summary>
    [UsesDataLoaders("LatestMetric")]
    public static async Task<CompetitorGap?> GetGapAsync(
        [Parent] Competitor competitor,
        ILatestMetricDataLoader latestMetric,
        CancellationToken cancellationToken)
    {
        var main = latestMetric.LoadAsync(competitor.Main.ProductId, cancellationToken);
        var other = latestMetric.LoadAsync(competitor.Product.ProductId, cancellationToken);
        return CompetitorGapCalculator.Compare(Comparable(await main), Comparable(await other));
    }

    private static ComparableMetrics Comparable(DailyMetric? metric) =>
        metric is null ? default : new(metric.Price, metric.Bsr, metric.BsrCategory, metric.Rating, metric.ReviewCount);
}
