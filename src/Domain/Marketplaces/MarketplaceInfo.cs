namespace GraphQLBackend.Domain.Marketplaces;

/// <summary>What is fixed about a marketplace: every amount of it is in <see cref="CurrencyCode"/>, every day in <see cref="TimeZoneId"/>.</summary>
/// <param name="Code">The marketplace itself.</param>
/// <param name="AmazonId">Amazon's marketplace id of the Selling Partner API, e.g. <c>ATVPDKIKX0DER</c>.</param>
/// <param name="Domain">Host without <c>www.</c>, e.g. <c>amazon.co.uk</c>.</param>
/// <param name="CurrencyCode">ISO 4217 code.</param>
/// <param name="Locale">BCP 47 tag of the store's main language.</param>
/// <param name="TimeZoneId">IANA zone whose calendar day is the marketplace's metric day.</param>
public sealed record MarketplaceInfo(
    Marketplace Code,
    string AmazonId,
    string Domain,
    string CurrencyCode,
    string Locale,
    string TimeZoneId)
{
    /// <summary>The zone of <see cref="TimeZoneId"/>; throws <see cref="TimeZoneNotFoundException"/> on a machine without zone data.</summary>
    public TimeZoneInfo TimeZone => TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);

    /// <summary>The marketplace's calendar day that contains an instant.</summary>
    public DateOnly LocalDay(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZone).DateTime);

    /// <summary>The instants, in UTC, at which a calendar day begins and the next one begins; 23 to 25 hours apart.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Bounds(DateOnly day) => (StartOf(day), StartOf(day.AddDays(1)));

    /// <summary>Address of a product's page in this store.</summary>
    public Uri DetailPage(Products.Asin asin) => new($"https://www.{Domain}/dp/{asin.Value}");

    // Some zones change their clocks at midnight: a skipped midnight begins with the next minute that exists, a doubled one with the first.
    private DateTimeOffset StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (TimeZone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        var offset = TimeZone.IsAmbiguousTime(local) ? TimeZone.GetAmbiguousTimeOffsets(local).Max() : TimeZone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
