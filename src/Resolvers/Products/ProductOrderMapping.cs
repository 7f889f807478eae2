using GraphQLBackend.Persistence.Queries.Paging;
using GraphQLBackend.Schema.Filtering;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>From the graph's order to the database's.</summary>
internal static class ProductOrderMapping
{
    public static IReadOnlyList<ProductOrder> Map(IReadOnlyList<ProductSortInput>? order) => [.. (order ?? []).SelectMany(Map)];

    private static IEnumerable<ProductOrder> Map(ProductSortInput input)
    {
        (ProductSortField Field, SortEnumType? Direction)[] keys =
        [
            (ProductSortField.Title, input.Title),
            (ProductSortField.Brand, input.Brand),
            (ProductSortField.Price, input.Price),
            (ProductSortField.Bsr, input.Bsr),
            (ProductSortField.Rating, input.Rating),
            (ProductSortField.ReviewCount, input.ReviewCount),
            (ProductSortField.ObservedAt, input.ObservedAt),
        ];
        foreach (var (field, direction) in keys)
        {
            if (direction is { } given)
            {
                yield return new ProductOrder(field, given == SortEnumType.Desc ? SortDirection.Descending : SortDirection.Ascending);
            }
        }
    }
}
