using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>The canonical observation of one day. A value that is null has its reason in `absences`.</summary>
/// <param name="Date">The marketplace's local day.</param>
/// <param name="Price">What a buyer pays in the featured offer.</param>
/// <param name="ListPrice">The price that is crossed out.</param>
/// <param name="Bsr">The best sellers rank; lower is better.</param>
/// <param name="BsrCategory">The category the rank belongs to; ranks compare only within one.</param>
/// <param name="Rating">The average rating, 1 to 5.</param>
/// <param name="ReviewCount">The number of ratings.</param>
/// <param name="Availability">Whether the product could be bought.</param>
/// <param name="BuyBoxSeller">The seller of the featured offer.</param>
/// <param name="OfferCount">The number of new offers.</param>
/// <param name="Absences">Why values are missing.</param>
[ObjectType]
public sealed record DailyMetric(
    DateOnly Date,
    [property: Cost(0)] Money? Price,
    [property: Cost(0)] Money? ListPrice,
    int? Bsr,
    string? BsrCategory,
    decimal? Rating,
    int? ReviewCount,
    Availability Availability,
    string? BuyBoxSeller,
    int? OfferCount,
    IReadOnlyList<Absence> Absences);
