using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>What an item says about the product itself.</summary>
public sealed record ProductFacts
{
    /// <summary>Title, not empty.</summary>
    public required string Title { get; init; }

    /// <summary>Brand; null when the page shows none.</summary>
    public string? Brand { get; init; }

    /// <summary>Category path from the root, joined by <c> &gt; </c>, in the page's language.</summary>
    public string? Category { get; init; }

    /// <summary>Absolute address of the main image.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Bullet points in page order.</summary>
    public IReadOnlyList<string> Bullets { get; init; } = [];

    /// <summary>Parent of the variation family, if the source tells it.</summary>
    public Asin? ParentAsin { get; init; }

    /// <summary>The other members of the variation family, in ordinal order.</summary>
    public IReadOnlyList<Asin> SiblingAsins { get; init; } = [];
}
