namespace GraphQLBackend.Persistence.Entities;

/// <summary>The latest canonical day of a product, one row per product (<c>mart.product_latest</c>), written in the transaction that writes the day.</summary>
public sealed class ProductLatest : MetricValues
{
    /// <summary>Calendar day of the marketplace.</summary>
    public required DateOnly Day { get; set; }

    /// <summary>Price in major units, computed by the database, so that filters and orders compare amounts; null without a price.</summary>
    public decimal? PriceAmount { get; private set; }
}
