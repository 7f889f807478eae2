using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>
/// Series that end at each product's own latest day or observation, one statement per call. The subqueries are kept apart by
/// OFFSET 0 or LIMIT, so that every product reads the few partitions of its own span instead of a join reading all of them.
/// </summary>
public sealed class MetricSeriesQueries(NpgsqlDataSource dataSource)
{
    /// <summary>Canonical days of the last <paramref name="days"/> days up to each product's latest day, in order of days.</summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<DailyMetricRow>>> GetDailyAsync(
        IReadOnlyCollection<long> productIds,
        int days,
        CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        if (productIds.Count == 0)
        {
            return new Dictionary<long, IReadOnlyList<DailyMetricRow>>();
        }

        var rows = await dataSource.ReadAsync(
            Daily([.. productIds], days),
            DailyMetricRow.Read,
            cancellationToken);
        return rows.GroupRuns(row => row.ProductId);
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

        var hours = 24 * days;
        var rows = await dataSource.ReadAsync(
            new SqlStatement().Append(
                $"""
                SELECT {ObservationRow.Columns}
                FROM mart.product_latest l
                CROSS JOIN LATERAL (
                    (SELECT {ObservationRow.Columns} FROM mart.product_observations o
                     WHERE o.product_id = l.product_id AND o.observed_at <= l.observed_at - make_interval(hours => {hours})
                     ORDER BY o.observed_at DESC, o.source = 'sample', o.source LIMIT 1)
                    UNION ALL
                    (SELECT {ObservationRow.Columns} FROM mart.product_observations o
                     WHERE o.product_id = l.product_id AND o.observed_at > l.observed_at - make_interval(hours => {hours}) AND o.observed_at <= l.observed_at)) o
                WHERE l.product_id = ANY({productIds.ToArray()})
                ORDER BY o.product_id, o.observed_at, o.source = 'sample' DESC, o.source DESC
                """),
            ObservationRow.Read,
            cancellationToken);
        return rows.GroupRuns(row => row.ProductId);
    }

    internal static SqlStatement Daily(long[] productIds, int days) =>
        new SqlStatement().Append(
            $"""
            SELECT {DailyMetricRow.Columns}
            FROM mart.product_latest l
            CROSS JOIN LATERAL (
                SELECT * FROM mart.product_metrics_daily d
                WHERE d.product_id = l.product_id AND d.day > l.day - {days} AND d.day <= l.day
                OFFSET 0) m
            WHERE l.product_id = ANY({productIds})
            ORDER BY m.product_id, m.day
            """);
}
