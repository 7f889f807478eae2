namespace GraphQLBackend.Domain.Competitions;

/// <summary>The values of one product that can be held against another's; null where absent.</summary>
/// <param name="Price">Price a buyer pays.</param>
/// <param name="Bsr">Best sellers rank, 1 is best.</param>
/// <param name="BsrCategory">Category of the rank; without it a rank compares with nothing.</param>
/// <param name="Rating">Average rating.</param>
/// <param name="ReviewCount">Number of ratings.</param>
public readonly record struct ComparableMetrics(
    Money.Money? Price,
    int? Bsr,
    string? BsrCategory,
    decimal? Rating,
    int? ReviewCount);
