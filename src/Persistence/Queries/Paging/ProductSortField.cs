namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>What products can be ordered by. The numeric values are part of cursors.</summary>
public enum ProductSortField
{
    /// <summary>Title, in Unicode's root order.</summary>
    Title = 0,

    /// <summary>Brand, in Unicode's root order.</summary>
    Brand = 1,

    /// <summary>Latest price in major units, whatever the currency; meaningful within one marketplace.</summary>
    Price = 2,

    /// <summary>Latest best sellers rank.</summary>
    Bsr = 3,

    /// <summary>Latest rating.</summary>
    Rating = 4,

    /// <summary>Latest number of ratings.</summary>
    ReviewCount = 5,

    /// <summary>Instant of the product's last observation.</summary>
    ObservedAt = 6,
}
