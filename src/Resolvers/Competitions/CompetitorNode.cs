using GraphQLBackend.Domain.Competitions;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Schema.Competitions;

namespace GraphQLBackend.Resolvers.Competitions;

/// <summary>What a competitor has beyond its link.</summary>
[ObjectType<Competitor>]
public static partial class CompetitorNode
{
    /// <summary>The competitor's most recent canonical day: its product's `latest`, one level nearer.</summary>
    public static DailyMetric? GetLatest([Parent] Competitor competitor) => competitor.Product.Latest;

    /// <summary>The competitor's latest day against the main product's; null when nothing can be compared.</summary>
    public static CompetitorGap? GetGap([Parent] Competitor competitor) =>
        CompetitorGapCalculator.Compare(Comparable(competitor.Main.Latest), Comparable(competitor.Product.Latest));

    private static ComparableMetrics Comparable(DailyMetric? metric) =>
        metric is null ? default : new(metric.Price, metric.Bsr, metric.BsrCategory, metric.Rating, metric.ReviewCount);
}
