namespace GraphQLBackend.Domain.Competitions;

/// <summary>Compares a competitor with the main product.</summary>
public static class CompetitorGapCalculator
{
    private const int Decimals = 4;

    private static readonly CompetitorGap s_nothing = new(null, null, null, null, null);

    /// <summary>The gap; null when no value can be compared at all.</summary>
    public static CompetitorGap? Compare(in ComparableMetrics main, in ComparableMetrics competitor)
    {
        var price = PriceDifference(main.Price, competitor.Price);
        var gap = new CompetitorGap(
            price,
            Percent(price, main.Price),
            BsrRatio(main, competitor),
            competitor.Rating - main.Rating,
            competitor.ReviewCount - main.ReviewCount);
        return gap == s_nothing ? null : gap;
    }

    // Amounts of two currencies are never subtracted; a conversion belongs to whoever shows it.
    private static Money.Money? PriceDifference(Money.Money? main, Money.Money? competitor) =>
        main is { } ours && competitor is { } theirs && ours.Currency == theirs.Currency
            ? new Money.Money(theirs.MinorUnits - ours.MinorUnits, ours.Currency)
            : null;

    private static decimal? Percent(Money.Money? difference, Money.Money? main) =>
        difference is { } gap && main is { MinorUnits: > 0 } ours
            ? decimal.Round((decimal)gap.MinorUnits / ours.MinorUnits * 100, Decimals)
            : null;

    private static decimal? BsrRatio(in ComparableMetrics main, in ComparableMetrics competitor) =>
        main is { Bsr: > 0 and var ours, BsrCategory: { } category }
        && competitor is { Bsr: > 0 and var theirs }
        && competitor.BsrCategory == category
            ? decimal.Round((decimal)theirs / ours, Decimals)
            : null;
}
