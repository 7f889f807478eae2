using Npgsql;

namespace GraphQLBackend.Persistence.Partitions;

/// <summary>
/// Makes the monthly partitions of <c>mart.product_observations</c> and <c>mart.product_metrics_daily</c>. There is no default
/// partition, so whoever writes metrics calls <see cref="EnsureAsync(DateOnly, DateOnly, CancellationToken)"/> for the span of the batch first.
/// </summary>
public sealed class PartitionMaintenance(NpgsqlDataSource dataSource, TimeProvider timeProvider)
{
    /// <summary>Earliest day that can be stored; a day before it is a fault of the source.</summary>
    public static readonly DateOnly EarliestDay = new(2000, 1, 1);

    /// <summary>Latest day that can be stored: tomorrow in UTC, because a marketplace's local day may be ahead.</summary>
    public DateOnly LatestDay => Today.AddDays(1);

    private DateOnly Today => DateOnly.FromDateTime(timeProvider.GetUtcNow().UtcDateTime);

    /// <summary>
    /// Makes what is missing for the days from <paramref name="from"/> to <paramref name="to"/> (local or UTC, a day's
    /// difference is allowed for) and for the three months after the current one. Idempotent; any number of nodes may call it at once,
    /// also while others write. It uses its own connection and stays done when the caller's transaction is rolled back.
    /// </summary>
    /// <returns>Number of partitions made; 0 when all existed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day before <see cref="EarliestDay"/> or after <see cref="LatestDay"/>, or an empty span.</exception>
    public async Task<int> EnsureAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, EarliestDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, LatestDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);

        return await EnsureMonthsAsync(Months(from.AddDays(-1), to.AddDays(1)), cancellationToken);
    }

    /// <summary>
    /// As for days, for the months of some instants and no others: one instant of long ago makes one month, not all since.
    /// Does nothing when there are none.
    /// </summary>
    public async Task<int> EnsureAsync(IEnumerable<DateTimeOffset> instants, CancellationToken cancellationToken)
    {
        var days = instants.Select(instant => DateOnly.FromDateTime(instant.UtcDateTime)).ToHashSet();
        if (days.Count == 0)
        {
            return 0;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(days.Min(), EarliestDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days.Max(), LatestDay);
        return await EnsureMonthsAsync(days.SelectMany(day => Months(day.AddDays(-1), day.AddDays(1))), cancellationToken);
    }

    // An instant and its local day may lie in neighbouring months, so callers allow a day on both sides. Both commands run in one
    // transaction, so the limits, which allow for decades of history, end with it.
    private async Task<int> EnsureMonthsAsync(IEnumerable<DateOnly> months, CancellationToken cancellationToken)
    {
        var wanted = months.Concat(Months(Today, Today.AddMonths(DatabaseMigrator.MonthsAhead))).Distinct().Order().ToArray();
        await using var batch = dataSource.CreateBatch();
        batch.Timeout = 60;
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            "SELECT set_config('statement_timeout', '55s', true), set_config('lock_timeout', '10s', true)"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT sum(mart.ensure_partitions(month, month))::integer FROM unnest($1) AS month")
        {
            Parameters = { new NpgsqlParameter<DateOnly[]> { TypedValue = wanted } },
        });
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return reader.GetInt32(0);
    }

    private static IEnumerable<DateOnly> Months(DateOnly from, DateOnly to)
    {
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
        {
            yield return month;
        }
    }
}
