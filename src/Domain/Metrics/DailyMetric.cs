namespace GraphQLBackend.Domain.Metrics;

/// <summary>The canonical values of one marketplace-local day: the day's last good observation. A null value has its reason in <see cref="Absences"/>.</summary>
/// <param name="Date">Calendar day of the marketplace.</param>
/// <param name="Price">Never zero.</param>
/// <param name="ListPrice">Never zero.</param>
/// <param name="Bsr">Best sellers rank, 1 is best.</param>
/// <param name="BsrCategory">Category node the rank holds for.</param>
/// <param name="Rating">1.00 to 5.00.</param>
/// <param name="ReviewCount">Number of ratings.</param>
/// <param name="Availability">Whether the product could be bought.</param>
/// <param name="BuyBoxSeller">Seller of the featured offer.</param>
/// <param name="OfferCount">Number of new offers.</param>
/// <param name="Absences">Ordered by field name; empty, never null.</param>
public sealed record DailyMetric(
    DateOnly Date,
    Money.Money? Price,
    Money.Money? ListPrice,
    int? Bsr,
    string? BsrCategory,
    decimal? Rating,
    int? ReviewCount,
    Availability Availability,
    string? BuyBoxSeller,
    int? OfferCount,
    IReadOnlyList<Absence> Absences);
