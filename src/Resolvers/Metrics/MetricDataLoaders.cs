using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Schema.Metrics;

namespace GraphQLBackend.Resolvers.Metrics;

/// <summary>Batches of metrics, one statement for all products and ranges of a batch.</summary>
public static class MetricDataLoaders
{
    /// <summary>The canonical days of spans, in order. Several spans of one product are cut out of one read.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<DaySpan, IReadOnlyList<DailyMetric>>> GetDailyMetricsAsync(
        IReadOnlyList<DaySpan> spans,
        MetricSeriesQueries queries,
        CancellationToken cancellationToken)
    {
        var widest = spans.GroupBy(static span => span.ProductId, static (id, own) => own.Aggregate(Union)).ToList();
        var days = await queries.GetDailyAsync(widest, cancellationToken);
        return spans.ToDictionary(static span => span, span => Cut(days.GetValueOrDefault(span.ProductId, []), span));
    }

    /// <summary>The observations behind the statistics of spans. Several spans of one product share the longest.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<ObservationSpan, MetricObservations>> GetMetricObservationsAsync(
        IReadOnlyList<ObservationSpan> spans,
        MetricSeriesQueries queries,
        CancellationToken cancellationToken)
    {
        var ids = spans.Select(static span => span.ProductId).Distinct().ToList();
        var rows = await queries.GetObservationsAsync(ids, spans.Max(static span => span.Days), cancellationToken);
        var observations = rows.ToDictionary(static pair => pair.Key, static pair => MetricObservationsMapping.Map(pair.Value));
        return spans.Where(span => observations.ContainsKey(span.ProductId)).ToDictionary(static span => span, span => observations[span.ProductId]);
    }

    private static DaySpan Union(DaySpan one, DaySpan other) =>
        one with { First = one.First < other.First ? one.First : other.First, Last = one.Last > other.Last ? one.Last : other.Last };

    private static IReadOnlyList<DailyMetric> Cut(IReadOnlyList<DailyMetric> days, DaySpan span) =>
        days.Count == 0 || (days[0].Date >= span.First && days[^1].Date <= span.Last)
            ? days
            : [.. days.Where(day => day.Date >= span.First && day.Date <= span.Last)];
}
