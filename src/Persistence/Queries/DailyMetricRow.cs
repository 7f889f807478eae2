using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Domain.Naming;
using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>The canonical values of one marketplace-local day. A null value has its reason in <see cref="Absences"/>.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Day">Calendar day of the marketplace.</param>
/// <param name="ObservedAt">Instant of the day's last good observation, UTC.</param>
/// <param name="Source">Where it comes from.</param>
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
public sealed record DailyMetricRow(
    long ProductId,
    DateOnly Day,
    DateTimeOffset ObservedAt,
    string Source,
    Money? Price,
    Money? ListPrice,
    int? Bsr,
    string? BsrCategory,
    decimal? Rating,
    int? ReviewCount,
    Availability Availability,
    string? BuyBoxSeller,
    int? OfferCount,
    IReadOnlyList<Absence> Absences)
{
    /// <summary>The columns in the order <see cref="Read"/> takes them, of a table called <c>m</c>.</summary>
    internal static readonly SqlFragment Columns = new(
        "m.product_id, m.day, m.observed_at, m.source, m.currency, m.price_minor, m.list_price_minor, m.bsr, m.bsr_category, " +
        "m.rating, m.review_count, m.availability, m.buy_box_seller, m.offer_count, m.absences");

    internal static DailyMetricRow Read(NpgsqlDataReader reader)
    {
        var currency = reader.GetString(4);
        return new DailyMetricRow(
            reader.GetInt64(0),
            reader.GetFieldValue<DateOnly>(1),
            reader.GetFieldValue<DateTimeOffset>(2),
            reader.GetString(3),
            reader.ReadOrNull<long>(5) is { } price ? new Money(price, currency) : null,
            reader.ReadOrNull<long>(6) is { } listPrice ? new Money(listPrice, currency) : null,
            reader.ReadOrNull<int>(7),
            reader.ReadTextOrNull(8),
            reader.ReadOrNull<decimal>(9),
            reader.ReadOrNull<int>(10),
            SchemaName.Parse<Availability>(reader.GetString(11)),
            reader.ReadTextOrNull(12),
            reader.ReadOrNull<int>(13),
            ReadAbsences(reader.GetString(14)));
    }

    private static Absence[] ReadAbsences(string json) => json == "{}"
        ? []
        : [.. AbsencesJson.Read(json).Select(pair => new Absence(pair.Key, pair.Value)).OrderBy(absence => absence.Field, StringComparer.Ordinal)];
}
