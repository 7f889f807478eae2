using GraphQLBackend.Schema.Filtering;

namespace GraphQLBackend.Schema.Products;

/// <summary>One key of the order of products: give exactly one field. Products without the value come last; the id always decides last.</summary>
[InputObjectType]
[OneOf]
public sealed record ProductSortInput
{
    /// <summary>By title.</summary>
    public SortEnumType? Title { get; init; }

    /// <summary>By brand.</summary>
    public SortEnumType? Brand { get; init; }

    /// <summary>By latest price.</summary>
    public SortEnumType? Price { get; init; }

    /// <summary>By latest best sellers rank; ascending is best first.</summary>
    public SortEnumType? Bsr { get; init; }

    /// <summary>By latest average rating.</summary>
    public SortEnumType? Rating { get; init; }

    /// <summary>By latest number of ratings.</summary>
    public SortEnumType? ReviewCount { get; init; }

    /// <summary>By the instant of the latest observation.</summary>
    public SortEnumType? ObservedAt { get; init; }
}
