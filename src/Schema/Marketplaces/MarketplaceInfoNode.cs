using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Schema.Scalars;

namespace GraphQLBackend.Schema.Marketplaces;

/// <summary>What is fixed about a marketplace.</summary>
[ObjectType<MarketplaceInfo>(BindFieldsExplicitly = true)]
public static partial class MarketplaceInfoNode
{
    /// <summary>The marketplace itself.</summary>
    public static Marketplace GetCode([Parent] MarketplaceInfo marketplace) => marketplace.Code;

    /// <summary>The host without `www.`, such as `amazon.co.uk`.</summary>
    public static string GetDomain([Parent] MarketplaceInfo marketplace) => marketplace.Domain;

    /// <summary>The currency of every amount.</summary>
    public static CurrencyCode GetCurrency([Parent] MarketplaceInfo marketplace) => new(marketplace.CurrencyCode);

    /// <summary>The BCP 47 tag of the store's main language.</summary>
    public static string GetLocale([Parent] MarketplaceInfo marketplace) => marketplace.Locale;

    /// <summary>The IANA zone whose calendar day is the metric day.</summary>
    public static string GetTimeZone([Parent] MarketplaceInfo marketplace) => marketplace.TimeZoneId;
}
