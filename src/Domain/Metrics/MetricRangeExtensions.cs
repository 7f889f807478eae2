namespace GraphQLBackend.Domain.Metrics;

/// <summary>The meaning of a <see cref="MetricRange"/>.</summary>
public static class MetricRangeExtensions
{
    /// <summary>Number of days: 7, 30 or 90.</summary>
    public static int Days(this MetricRange range) => range switch
    {
        MetricRange.Last7Days => 7,
        MetricRange.Last30Days => 30,
        MetricRange.Last90Days => 90,
        _ => throw new ArgumentOutOfRangeException(nameof(range), range, "Unknown metric range."),
    };

    /// <summary>First day of the range that ends with the given day.</summary>
    public static DateOnly From(this MetricRange range, DateOnly latestDay) => latestDay.AddDays(1 - range.Days());
}
