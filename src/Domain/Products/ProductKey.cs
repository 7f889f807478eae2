using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Naming;

namespace GraphQLBackend.Domain.Products;

/// <summary>Identity of a product: an ASIN means something only within its marketplace.</summary>
public readonly record struct ProductKey(Marketplace Marketplace, Asin Asin) : IParsable<ProductKey>
{
    private const char Separator = '/';

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no product key.</exception>
    public static ProductKey Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var key) ? key : throw new FormatException($"'{s}' is not a product key such as US/B0FDKB341G.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProductKey result)
    {
        result = default;
        var separator = s?.IndexOf(Separator, StringComparison.Ordinal) ?? -1;
        if (separator < 0
            || !SchemaName.TryParse<Marketplace>(s![..separator], out var marketplace)
            || !Asin.TryParse(s[(separator + 1)..], out var asin, out _))
        {
            return false;
        }

        result = new ProductKey(marketplace, asin);
        return true;
    }

    /// <summary><c>US/B0FDKB341G</c>.</summary>
    public override string ToString() => $"{Marketplace}{Separator}{Asin.Value}";
}
