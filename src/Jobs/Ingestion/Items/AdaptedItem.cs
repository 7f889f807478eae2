using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>An item in the system's own terms.</summary>
public sealed record AdaptedItem
{
    /// <summary>The product that the item describes.</summary>
    public required ProductKey Key { get; init; }

    /// <summary>What it says about the product itself; null when it says nothing (blocked page, generated history).</summary>
    public ProductFacts? Facts { get; init; }

    /// <summary>Its observations in ascending order of time, at least one.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>Currency symbol or code seen in the item; a cross-check of the marketplace's currency, never its source.</summary>
    public string? CurrencyMark { get; init; }

    /// <summary>The ASIN that was asked for, when the store answered with another variation.</summary>
    public Asin? RedirectedFrom { get; init; }
}
