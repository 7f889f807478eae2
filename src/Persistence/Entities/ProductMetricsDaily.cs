namespace GraphQLBackend.Persistence.Entities;

/// <summary>
/// The canonical values of one marketplace-local day: the day's last good observation
/// (<c>mart.product_metrics_daily</c>, partitioned by month of <see cref="Day"/>).
/// </summary>
public sealed class ProductMetricsDaily : MetricValues
{
    /// <summary>Calendar day of the marketplace.</summary>
    public required DateOnly Day { get; set; }
}
