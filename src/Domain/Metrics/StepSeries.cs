namespace GraphQLBackend.Domain.Metrics;

/// <summary>
/// Statistics over a step function in Keepa's semantics: a value holds until the next point, the state before the window
/// carries in, absent stretches carry no weight.
/// </summary>
public static class StepSeries
{
    private const int Decimals = 4;

    /// <summary>
    /// Statistics of the window from <paramref name="from"/> to <paramref name="to"/>, both inclusive; null when no value is
    /// in force anywhere in it. A value set exactly at the end counts for everything but, having held for no time, the average;
    /// if there is no other, it is the average.
    /// </summary>
    /// <param name="points">Points in ascending order of time; of several at one instant the last holds.</param>
    /// <param name="from">Start of the window.</param>
    /// <param name="to">End of the window, not before its start.</param>
    /// <exception cref="ArgumentException">The points are not in order or the window ends before it starts.</exception>
    public static SeriesStatistics? Compute(IReadOnlyList<StepPoint> points, DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (to < from)
        {
            throw new ArgumentException("The window ends before it starts.", nameof(to));
        }

        var sums = new Sums();
        for (var i = 0; i < points.Count; i++)
        {
            Add(ref sums, points, i, from, to);
        }

        return sums.Found ? ToStatistics(sums, to - from) : null;
    }

    private static void Add(ref Sums sums, IReadOnlyList<StepPoint> points, int index, DateTimeOffset from, DateTimeOffset to)
    {
        var point = points[index];
        var isLast = index == points.Count - 1;
        var next = isLast ? DateTimeOffset.MaxValue : points[index + 1].At;
        if (next < point.At)
        {
            throw new ArgumentException($"Points are not in order: {next:O} follows {point.At:O}.", nameof(points));
        }

        // A point followed by another at the same instant never held; one replaced at the window's very start neither.
        var begin = point.At > from ? point.At : from;
        if (point.Value is not { } value || begin > to || next <= begin)
        {
            return;
        }

        var end = next < to ? next : to;
        sums.Add(value, (end - begin).Ticks);
    }

    private static SeriesStatistics ToStatistics(in Sums sums, TimeSpan window)
    {
        var average = sums.Ticks == 0 ? sums.Last : sums.Weighted / sums.Ticks;
        var present = window.Ticks == 0 ? 1m : (decimal)sums.Ticks / window.Ticks;
        decimal? change = sums.First == 0 ? null : (sums.Last - sums.First) / sums.First * 100;
        return new SeriesStatistics(
            sums.Minimum,
            sums.Maximum,
            decimal.Round(average, Decimals),
            sums.First,
            sums.Last,
            change is null ? null : decimal.Round(change.Value, Decimals),
            decimal.Round(1 - present, Decimals));
    }

    private record struct Sums
    {
        public bool Found { get; private set; }

        public decimal Minimum { get; private set; }

        public decimal Maximum { get; private set; }

        public decimal First { get; private set; }

        public decimal Last { get; private set; }

        public decimal Weighted { get; private set; }

        public long Ticks { get; private set; }

        public void Add(decimal value, long ticks)
        {
            Minimum = Found ? Math.Min(Minimum, value) : value;
            Maximum = Found ? Math.Max(Maximum, value) : value;
            First = Found ? First : value;
            Last = value;
            Weighted += value * ticks;
            Ticks += ticks;
            Found = true;
        }
    }
}
