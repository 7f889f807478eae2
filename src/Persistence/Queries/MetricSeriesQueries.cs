using GraphQLBackend.Domain.Metrics;
using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>
/// Series of products, one statement per call. The subqueries are kept apart by OFFSET 0 or LIMIT, so that every product reads the few
/// partitions of its own span instead of a join reading all of them.
/// </summary>
public sealed class MetricSeriesQueries(NpgsqlDataSource dataSource)
{
    // A lateral subquery runs once per key: the rows come product by product, and of each product in order of days.
    internal const string Daily =
        $"""
        SELECT m.product_id, {DailyMetricColumns.All}
        FROM unnest((SELECT $1), (SELECT $2), (SELECT $3)) AS k(product_id, first_day, last_day)
        CROSS JOIN LATERAL (
            SELECT * FROM mart.product_metrics_daily d
            WHERE d.product_id = k.product_id AND d.day >= k.first_day AND d.day <= k.last_day
            ORDER BY d.day
            OFFSET 0) m
        """;

    private const string Observations =
        $"""
        SELECT {ObservationRow.Columns}
        FROM mart.product_latest l
        CROSS JOIN LATERAL (
            (SELECT {ObservationRow.Columns} FROM mart.product_observations o
             WHERE o.product_id = l.product_id AND o.observed_at <= l.observed_at - make_interval(hours => $1)
             ORDER BY o.observed_at DESC, o.source = 'sample', o.source LIMIT 1)
            UNION ALL
            (SELECT {ObservationRow.Columns} FROM mart.product_observations o
             WHERE o.product_id = l.product_id AND o.observed_at > l.observed_at - make_interval(hours => $1) AND o.observed_at <= l.observed_at)) o
        WHERE l.product_id = ANY((SELECT $2)::bigint[])
        ORDER BY o.product_id, o.observed_at, o.source = 'sample' DESC, o.source DESC
        """;

    /// <summary>The canonical days of each span in their order; each product at most once. Products without any day in their span are missing.</summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<DailyMetric>>> GetDailyAsync(
        IReadOnlyCollection<DaySpan> spans,
        CancellationToken cancellationToken)
    {
        if (spans.Count == 0)
        {
            return new Dictionary<long, IReadOnlyList<DailyMetric>>();
        }

        return await dataSource.CreateCommand(Daily)
            .With(spans.Select(static span => span.ProductId).ToArray())
            .With(spans.Select(static span => span.First).ToArray())
            .With(spans.Select(static span => span.Last).ToArray())
            .ReadGroupsAsync(static reader => DailyMetricColumns.Read(reader, 1), cancellationToken);
    }

    /// <summary>
    /// Observations of the <paramref name="days"/> times 24 hours that end at each product's last observation, in order of time, led by
    /// the last observation before (or at the start of) that window, whose state carries in. The last row is the window's end. Of several sources at one instant
    /// the one that makes the canonical day comes last: any recording after generated history.
    /// </summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<ObservationRow>>> GetObservationsAsync(
        IReadOnlyCollection<long> productIds,
        int days,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        if (productIds.Count == 0)
        {
            return new Dictionary<long, IReadOnlyList<ObservationRow>>();
        }

        return await dataSource.CreateCommand(Observations)
            .With(24 * days)
            .With(productIds.ToArray())
            .ReadGroupsAsync(ObservationRow.Read, cancellationToken);
    }
}
