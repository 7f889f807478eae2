using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Persistence.Entities;

/// <summary>A product of one marketplace (<c>core.products</c>); marketplace and ASIN together are unique.</summary>
public sealed class Product
{
    /// <summary>Longest title in UTF-16 units; titles are ordered by an index, whose entries are limited.</summary>
    public const int TitleMaxLength = 600;

    /// <summary>Longest brand in UTF-16 units.</summary>
    public const int BrandMaxLength = 200;

    /// <summary>Given by the database.</summary>
    public long Id { get; set; }

    /// <summary>The marketplace the ASIN belongs to.</summary>
    public required Marketplace Marketplace { get; set; }

    /// <summary>Identity within the marketplace.</summary>
    public required Asin Asin { get; set; }

    /// <summary>Parent of the variation family; null when there is none or it is unknown.</summary>
    public Asin? ParentAsin { get; set; }

    /// <summary>Title as last observed, at most <see cref="TitleMaxLength"/>.</summary>
    public required string Title { get; set; }

    /// <summary>Brand as last observed, at most <see cref="BrandMaxLength"/>; null when the page shows none.</summary>
    public string? Brand { get; set; }

    /// <summary>Category path or name as last observed.</summary>
    public string? Category { get; set; }

    /// <summary>Absolute address of the main image.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>Bullet points in page order; empty, never null.</summary>
    public string[] Bullets { get; set; } = [];

    /// <summary>ASINs of the same variation family without this one; empty, never null.</summary>
    public string[] SiblingAsins { get; set; } = [];

    /// <summary>Start of tracking, UTC; null when the product is known but not tracked.</summary>
    public DateTimeOffset? TrackedSince { get; set; }

    /// <summary>Instant of the observation that the texts come from, UTC.</summary>
    public DateTimeOffset? ObservedAt { get; set; }

    /// <summary>Last write of this row, UTC.</summary>
    public DateTimeOffset UpdatedAt { get; set; }
}
