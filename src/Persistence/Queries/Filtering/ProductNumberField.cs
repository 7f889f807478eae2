namespace GraphQLBackend.Persistence.Queries.Filtering;

/// <summary>Numbers of a product's latest day that can be filtered.</summary>
public enum ProductNumberField
{
    /// <summary>Price in major units of the product's own currency.</summary>
    Price,

    /// <summary>Best sellers rank.</summary>
    Bsr,

    /// <summary>Average rating.</summary>
    Rating,

    /// <summary>Number of ratings.</summary>
    ReviewCount,
}
