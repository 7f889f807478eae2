namespace GraphQLBackend.Domain.Metrics;

/// <summary>Whether the product can be bought now.</summary>
public enum Availability
{
    /// <summary>At least one offer can be ordered now.</summary>
    InStock,

    /// <summary>The page says that it is temporarily out of stock.</summary>
    OutOfStock,

    /// <summary>The page exists without any offer.</summary>
    Unavailable,

    /// <summary>The source does not tell.</summary>
    Unknown,
}
