using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
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
/// <param name="ImageAddress">The address of the main image.</param>
/// <param name="TrackedSince">When tracking began.</param>
/// <param name="ObservedAt">When it was observed last.</param>
/// <param name="Latest">Most recent canonical day.</param>
[ObjectType]
public sealed record Product(
    [property: GraphQLIgnore] long ProductId,
    Asin Asin,
    Marketplace Marketplace,
    Asin? ParentAsin,
    string Title,
    string? Brand,
    string? Category,
    [property: GraphQLIgnore] string? ImageAddress,
    DateTimeOffset? TrackedSince,
    DateTimeOffset? ObservedAt,
    DailyMetric? Latest)
{
    /// <summary>The identity of the product.</summary>
    [GraphQLIgnore]
    public ProductKey Key => new(Marketplace, Asin);

    /// <summary>The main image.</summary>
    public Uri? ImageUrl => Uri.TryCreate(ImageAddress, UriKind.Absolute, out var image) ? image : null;

    /// <summary>The address of its page.</summary>
    public Uri DetailPageUrl => MarketplaceCatalog.Get(Marketplace).DetailPage(Asin);
}
