namespace GraphQLBackend.Domain.Competitions;

/// <summary>A competitor against the main product: every difference is the competitor's value minus the main one's.</summary>
/// <param name="PriceDifference">Positive: the competitor is dearer. Null across currencies or without one of the prices.</param>
/// <param name="PriceDifferencePercent">The same in percent of the main price, rounded to 4 decimals.</param>
/// <param name="BsrRatio">Competitor's rank over the main one's, rounded to 4 decimals; above 1 the competitor ranks worse. Null across categories.</param>
/// <param name="RatingDifference">Positive: the competitor is rated better.</param>
/// <param name="ReviewCountDifference">Positive: the competitor has more ratings.</param>
public sealed record CompetitorGap(
    Money.Money? PriceDifference,
    decimal? PriceDifferencePercent,
    decimal? BsrRatio,
    decimal? RatingDifference,
    int? ReviewCountDifference);
