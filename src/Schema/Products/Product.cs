using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Schema.Products;

/// <summary>A product of one marketplace.</summary>
/// <param name="ProductId">The product's key in the database.</param>
/// <param name="Asin">Its ASIN.</param>
/// <param name="Marketplace">The marketplace it is sold in.</param>
/// <param name="ParentAsin">The ASIN of the variation family, if it is a variation.</param>
/// <param name="Title">The title of its page.</param>
/// <param name="Brand">The brand.</param>
/// <param name="Category">The category path, broadest first.</param>
/// <param name="ImageUrl">The main image.</param>
/// <param name="Bullets">The feature bullets in order.</param>
/// <param name="TrackedSince">When tracking began.</param>
/// <param name="ObservedAt">When it was observed last.</param>
[ObjectType]
public sealed record Product(
    [property: GraphQLIgnore] long ProductId,
    Asin Asin,
    Marketplace Marketplace,
    Asin? ParentAsin,
    string Title,
    string? Brand,
    string? Category,
    Uri? ImageUrl,
    IReadOnlyList<string> Bullets,
    DateTimeOffset? TrackedSince,
    DateTimeOffset? ObservedAt)
{
    /// <summary>The identity of the product.</summary>
    [GraphQLIgnore]
    public ProductKey Key => new(Marketplace, Asin);

    /// <summary>The address of its page.</summary>
    public Uri DetailPageUrl => MarketplaceCatalog.Get(Marketplace).DetailPage(Asin);
}
