using System.Text.RegularExpressions;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>What a product page's address tells: the store and the ASIN that was asked for.</summary>
internal static partial class ProductUrl
{
    private const int MaxLength = 2_048;

    /// <summary>The marketplace of the host; null when the text is no address of a known store.</summary>
    public static Marketplace? MarketplaceOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && MarketplaceCatalog.TryGetByDomain(uri.Host, out var info)
            ? info.Code
            : null;

    /// <summary>The ASIN of <c>/dp/ASIN</c> or <c>/gp/product/ASIN</c>; null when there is none.</summary>
    public static Asin? AsinOf(string? url) =>
        url is not null && Path().Match(url) is { Success: true } match && Asin.TryParse(match.Groups[1].Value, out var asin, out _)
            ? asin
            : null;

    /// <summary>The address as written if it is an absolute one of the web, of at most 2,048 characters; otherwise null.</summary>
    public static string? AbsoluteOrNull(string? url) =>
        url?.Length <= MaxLength && Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? url
            : null;

    [GeneratedRegex("/(?:dp|gp/product)/([0-9A-Za-z]{10})(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
