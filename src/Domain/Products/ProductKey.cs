using GraphQLBackend.Domain.Marketplaces;

namespace GraphQLBackend.Domain.Products;

/// <summary>Identity of a product: an ASIN means something only within its marketplace.</summary>
public readonly record struct ProductKey(Marketplace Marketplace, Asin Asin)
{
    /// <summary><c>US/B0FDKB341G</c>.</summary>
    public override string ToString() => $"{Marketplace}/{Asin.Value}";
}
