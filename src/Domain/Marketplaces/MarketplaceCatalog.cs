using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace GraphQLBackend.Domain.Marketplaces;

/// <summary>All marketplaces this system knows, in the order of <see cref="Marketplace"/>.</summary>
public static class MarketplaceCatalog
{
    private static readonly MarketplaceInfo[] s_all =
    [
        new(Marketplace.US, "ATVPDKIKX0DER", "amazon.com", "USD", "en-US", "America/Los_Angeles"),
        // Amazon's own reports for Canada use the Pacific day.
        new(Marketplace.CA, "A2EUQ1WTGCTBG2", "amazon.ca", "CAD", "en-CA", "America/Los_Angeles"),
        new(Marketplace.MX, "A1AM78C64UM0Y8", "amazon.com.mx", "MXN", "es-MX", "America/Mexico_City"),
        new(Marketplace.BR, "A2Q3Y263D00KWC", "amazon.com.br", "BRL", "pt-BR", "America/Sao_Paulo"),
        new(Marketplace.UK, "A1F83G8C2ARO7P", "amazon.co.uk", "GBP", "en-GB", "Europe/London"),
        new(Marketplace.DE, "A1PA6795UKMFR9", "amazon.de", "EUR", "de-DE", "Europe/Berlin"),
        new(Marketplace.FR, "A13V1IB3VIYZZH", "amazon.fr", "EUR", "fr-FR", "Europe/Paris"),
        new(Marketplace.IT, "APJ6JRA9NG5V4", "amazon.it", "EUR", "it-IT", "Europe/Rome"),
        new(Marketplace.ES, "A1RKKUPIHCS9HS", "amazon.es", "EUR", "es-ES", "Europe/Madrid"),
        new(Marketplace.NL, "A1805IZSGTT6HS", "amazon.nl", "EUR", "nl-NL", "Europe/Amsterdam"),
        new(Marketplace.SE, "A2NODRKZP88ZB9", "amazon.se", "SEK", "sv-SE", "Europe/Stockholm"),
        new(Marketplace.PL, "A1C3SOZRARQ6R3", "amazon.pl", "PLN", "pl-PL", "Europe/Warsaw"),
        new(Marketplace.BE, "AMEN7PMS3EDWL", "amazon.com.be", "EUR", "fr-BE", "Europe/Brussels"),
        new(Marketplace.IE, "A28R8C7NBKEWEA", "amazon.ie", "EUR", "en-IE", "Europe/Dublin"),
        new(Marketplace.TR, "A33AVAJ2PDY3EV", "amazon.com.tr", "TRY", "tr-TR", "Europe/Istanbul"),
        new(Marketplace.AE, "A2VIGQ35RCS4UG", "amazon.ae", "AED", "en-AE", "Asia/Dubai"),
        new(Marketplace.SA, "A17E79C6D8DWNP", "amazon.sa", "SAR", "ar-SA", "Asia/Riyadh"),
        new(Marketplace.EG, "ARBP9OOSHTCHU", "amazon.eg", "EGP", "ar-EG", "Africa/Cairo"),
        new(Marketplace.IN, "A21TJRUUN4KGV", "amazon.in", "INR", "en-IN", "Asia/Kolkata"),
        new(Marketplace.ZA, "AE08WJ6YKNBMC", "amazon.co.za", "ZAR", "en-ZA", "Africa/Johannesburg"),
        new(Marketplace.JP, "A1VC38T7YXB528", "amazon.co.jp", "JPY", "ja-JP", "Asia/Tokyo"),
        new(Marketplace.AU, "A39IBJ37TRP1C6", "amazon.com.au", "AUD", "en-AU", "Australia/Sydney"),
        new(Marketplace.SG, "A19VAU5U5O7RUS", "amazon.sg", "SGD", "en-SG", "Asia/Singapore"),
    ];

    private static readonly FrozenDictionary<string, MarketplaceInfo> s_byCode =
        s_all.ToFrozenDictionary(info => info.Code.ToString(), StringComparer.Ordinal);

    /// <summary>Every marketplace, ordered as in the enum.</summary>
    public static IReadOnlyList<MarketplaceInfo> All => s_all;

    /// <summary>The entry of a marketplace; throws <see cref="ArgumentOutOfRangeException"/> for an undefined enum value.</summary>
    public static MarketplaceInfo Get(Marketplace marketplace)
    {
        var index = (int)marketplace;
        ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(marketplace));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, s_all.Length, nameof(marketplace));
        return s_all[index];
    }

    /// <summary>Finds a marketplace by its exact, upper-case code (<c>US</c>).</summary>
    public static bool TryGetByCode(string? code, [NotNullWhen(true)] out MarketplaceInfo? info)
    {
        info = null;
        return code is not null && s_byCode.TryGetValue(code, out info);
    }

    /// <summary>Finds a marketplace by a host: its domain itself or a subdomain of it (<c>www.amazon.de</c>), in any case.</summary>
    public static bool TryGetByDomain(string? host, [NotNullWhen(true)] out MarketplaceInfo? info)
    {
        info = host is null ? null : Array.Find(s_all, candidate => IsHostOf(host, candidate.Domain));
        return info is not null;
    }

    private static bool IsHostOf(string host, string domain) =>
        host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)
        && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.');
}
