using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Schema.Metrics;

namespace GraphQLBackend.Resolvers.Metrics;

/// <summary>From rows to the graph.</summary>
internal static class DailyMetricMapping
{
    public static DailyMetric Map(DailyMetricRow row) => new(
        row.Day,
        row.Price,
        row.ListPrice,
        row.Bsr,
        row.BsrCategory,
        row.Rating,
        row.ReviewCount,
        row.Availability,
        row.BuyBoxSeller,
        row.OfferCount,
        row.Absences);
}
