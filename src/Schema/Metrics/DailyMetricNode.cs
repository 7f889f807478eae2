using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>The canonical observation of one day. A value that is null has its reason in `absences`.</summary>
[ObjectType<DailyMetric>(BindFieldsExplicitly = true)]
public static partial class DailyMetricNode
{
    /// <summary>The marketplace's local day.</summary>
    public static DateOnly GetDate([Parent] DailyMetric metric) => metric.Date;

    /// <summary>What a buyer pays in the featured offer.</summary>
    [Cost(0)]
    public static Money? GetPrice([Parent] DailyMetric metric) => metric.Price;

    /// <summary>The price that is crossed out.</summary>
    [Cost(0)]
    public static Money? GetListPrice([Parent] DailyMetric metric) => metric.ListPrice;

    /// <summary>The best sellers rank; lower is better.</summary>
    public static int? GetBsr([Parent] DailyMetric metric) => metric.Bsr;

    /// <summary>The category the rank belongs to; ranks compare only within one.</summary>
    public static string? GetBsrCategory([Parent] DailyMetric metric) => metric.BsrCategory;

    /// <summary>The average rating, 1 to 5.</summary>
    public static decimal? GetRating([Parent] DailyMetric metric) => metric.Rating;

    /// <summary>The number of ratings.</summary>
    public static int? GetReviewCount([Parent] DailyMetric metric) => metric.ReviewCount;

    /// <summary>Whether the product could be bought.</summary>
    public static Availability GetAvailability([Parent] DailyMetric metric) => metric.Availability;

    /// <summary>The seller of the featured offer.</summary>
    public static string? GetBuyBoxSeller([Parent] DailyMetric metric) => metric.BuyBoxSeller;

    /// <summary>The number of new offers.</summary>
    public static int? GetOfferCount([Parent] DailyMetric metric) => metric.OfferCount;

    /// <summary>Why values are missing.</summary>
    public static IReadOnlyList<Absence> GetAbsences([Parent] DailyMetric metric) => metric.Absences;
}
