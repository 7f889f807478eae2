using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>What an observation says about the four series that have statistics; null is absent from then on.</summary>
/// <param name="ObservedAt">UTC.</param>
/// <param name="Currency">ISO 4217 code of <paramref name="PriceMinor"/>.</param>
/// <param name="PriceMinor">Price in minor units.</param>
/// <param name="Bsr">Best sellers rank.</param>
/// <param name="Rating">1.00 to 5.00.</param>
/// <param name="ReviewCount">Number of ratings.</param>
public sealed record ObservationRow(
    DateTimeOffset ObservedAt,
    string Currency,
    long? PriceMinor,
    int? Bsr,
    decimal? Rating,
    int? ReviewCount)
{
    /// <summary>The product first, then what <see cref="Read"/> takes, of a table called <c>o</c>, and the source that orders equal instants.</summary>
    internal const string Columns = "o.product_id, o.observed_at, o.currency, o.price_minor, o.bsr, o.rating, o.review_count, o.source";

    private static readonly RepeatedValues<string> s_currencies = new(static text => text);

    internal static ObservationRow Read(NpgsqlDataReader reader) => new(
        reader.GetFieldValue<DateTimeOffset>(1),
        s_currencies.Read(reader, 2),
        reader.ReadOrNull<long>(3),
        reader.ReadOrNull<int>(4),
        reader.ReadOrNull<decimal>(5),
        reader.ReadOrNull<int>(6));
}
