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

    /// <summary>Address of a product's page in this store.</summary>
    public Uri DetailPage(Products.Asin asin) => new($"https://www.{Domain}/dp/{asin.Value}");
}
