using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Schema.Metrics;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Metrics;

/// <summary>Cuts a range out of a product's longest series.</summary>
internal static class MetricSeriesMapping
{
    public static MetricSeries Slice(Product product, MetricRange range, IReadOnlyList<DailyMetric> days, MetricObservations observations)
    {
        var to = days.Count > 0 ? days[^1].Date : DayOf(product);
        var from = range.From(to);
        return new MetricSeries(range, to, [.. days.Where(day => day.Date >= from)], observations);
    }

    /// <summary>A product without any day still has a range: it ends when the product was seen last.</summary>
    private static DateOnly DayOf(Product product) =>
        MarketplaceCatalog.Get(product.Marketplace).LocalDay(product.ObservedAt ?? product.TrackedSince ?? DateTimeOffset.UnixEpoch);
}
