using GraphQLBackend.Persistence.Queries.Filtering;

namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>A page of products: the first rows of what the filter and the cursors leave, or the last ones.</summary>
public sealed record ProductPageRequest
{
    /// <summary>Rows when neither <see cref="First"/> nor <see cref="Last"/> is given.</summary>
    public const int DefaultSize = 20;

    /// <summary>Most rows of a page.</summary>
    public const int MaxSize = 100;

    /// <summary>Number of rows from the start, 0 to 100; not together with <see cref="Last"/>.</summary>
    public int? First { get; init; }

    /// <summary>Only rows after this cursor.</summary>
    public string? After { get; init; }

    /// <summary>Number of rows from the end, 0 to 100.</summary>
    public int? Last { get; init; }

    /// <summary>Only rows before this cursor.</summary>
    public string? Before { get; init; }

    /// <summary>Null for all products.</summary>
    public ProductFilter? Filter { get; init; }

    /// <summary>
    /// Order keys by weight; repeated fields count once. The id follows as the last key, in the direction of the key before it,
    /// so the order is always total.
    /// </summary>
    public IReadOnlyList<ProductOrder> Order { get; init; } = [];
}
