using GraphQLBackend.Domain.Competitions;
using GraphQLBackend.Domain.Money;

namespace GraphQLBackend.Schema.Competitions;

/// <summary>This product against the main one; positive price difference = the competitor is dearer.</summary>
[ObjectType<CompetitorGap>(BindFieldsExplicitly = true)]
public static partial class CompetitorGapNode
{
    /// <summary>The competitor's price minus the main one's; null across currencies.</summary>
    public static Money? GetPriceDifference([Parent] CompetitorGap gap) => gap.PriceDifference;

    /// <summary>The same in percent of the main price.</summary>
    public static decimal? GetPriceDifferencePercent([Parent] CompetitorGap gap) => gap.PriceDifferencePercent;

    /// <summary>The competitor's rank over the main one's: above 1 it ranks worse; null across categories.</summary>
    public static decimal? GetBsrRatio([Parent] CompetitorGap gap) => gap.BsrRatio;

    /// <summary>The competitor's rating minus the main one's.</summary>
    public static decimal? GetRatingDifference([Parent] CompetitorGap gap) => gap.RatingDifference;

    /// <summary>The competitor's number of ratings minus the main one's.</summary>
    public static int? GetReviewCountDifference([Parent] CompetitorGap gap) => gap.ReviewCountDifference;
}
