namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>An order key as SQL sees it.</summary>
/// <param name="Order">The key.</param>
/// <param name="Column">Its column.</param>
/// <param name="IsNullable">Whether it can be absent.</param>
/// <param name="IsMetric">Whether it is a column of <c>mart.product_latest m</c>.</param>
internal sealed record SortKey(ProductOrder Order, SqlFragment Column, bool IsNullable, bool IsMetric)
{
    public bool IsDescending => Order.Direction == SortDirection.Descending;

    public static SortKey Of(ProductOrder order) => order.Field switch
    {
        ProductSortField.Title => new(order, new("p.title"), IsNullable: false, IsMetric: false),
        ProductSortField.Brand => new(order, new("p.brand"), IsNullable: true, IsMetric: false),
        ProductSortField.Price => new(order, new("m.price_amount"), IsNullable: true, IsMetric: true),
        ProductSortField.Bsr => new(order, new("m.bsr"), IsNullable: true, IsMetric: true),
        ProductSortField.Rating => new(order, new("m.rating"), IsNullable: true, IsMetric: true),
        ProductSortField.ReviewCount => new(order, new("m.review_count"), IsNullable: true, IsMetric: true),
        ProductSortField.ObservedAt => new(order, new("p.observed_at"), IsNullable: true, IsMetric: false),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown sort field."),
    };

    /// <summary>The keys of an order without repetitions.</summary>
    public static SortKey[] Of(IEnumerable<ProductOrder> order) => [.. order.DistinctBy(key => key.Field).Select(Of)];
}
