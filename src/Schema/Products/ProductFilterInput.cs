using GraphQLBackend.Schema.Filtering;

namespace GraphQLBackend.Schema.Products;

/// <summary>Which products a list contains; all given conditions must hold.</summary>
[InputObjectType]
public sealed record ProductFilterInput
{
    /// <summary>All of these hold.</summary>
    public IReadOnlyList<ProductFilterInput>? And { get; init; }

    /// <summary>At least one of these holds.</summary>
    public IReadOnlyList<ProductFilterInput>? Or { get; init; }

    /// <summary>The ASIN.</summary>
    public AsinOperationFilterInput? Asin { get; init; }

    /// <summary>The marketplace.</summary>
    public MarketplaceOperationFilterInput? Marketplace { get; init; }

    /// <summary>Title or brand; only `contains` and `startsWith`.</summary>
    public StringOperationFilterInput? Text { get; init; }

    /// <summary>The title.</summary>
    public StringOperationFilterInput? Title { get; init; }

    /// <summary>The brand.</summary>
    public StringOperationFilterInput? Brand { get; init; }

    /// <summary>The category path.</summary>
    public StringOperationFilterInput? Category { get; init; }

    /// <summary>The latest price in major units of the marketplace's currency.</summary>
    public DecimalOperationFilterInput? Price { get; init; }

    /// <summary>The latest best sellers rank.</summary>
    public IntOperationFilterInput? Bsr { get; init; }

    /// <summary>The latest average rating.</summary>
    public DecimalOperationFilterInput? Rating { get; init; }

    /// <summary>The latest number of ratings.</summary>
    public IntOperationFilterInput? ReviewCount { get; init; }

    /// <summary>The latest availability.</summary>
    public AvailabilityOperationFilterInput? Availability { get; init; }
}
