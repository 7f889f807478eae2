using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>From rows to the graph.</summary>
internal static class ProductMapping
{
    public static Product Map(ProductRow row) => new(
        row.Id,
        row.Asin,
        row.Marketplace,
        row.ParentAsin,
        row.Title,
        row.Brand,
        row.Category,
        row.ImageUrl,
        row.TrackedSince,
        row.ObservedAt,
        row.Latest);
}
