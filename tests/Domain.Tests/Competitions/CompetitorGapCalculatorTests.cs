using GraphQLBackend.Domain.Competitions;

namespace GraphQLBackend.Domain.Tests.Competitions;

public sealed class CompetitorGapCalculatorTests
{
    private static readonly ComparableMetrics s_main = new(Usd(2000), 1000, "Electronics", 4.5m, 100);

    [Fact]
    public void Compare_Should_SubtractMainFromCompetitor_When_AllIsKnown()
    {
        // act
        var gap = CompetitorGapCalculator.Compare(s_main, new(Usd(2500), 1500, "Electronics", 4.3m, 40));

        // assert: dearer, ranked worse, rated worse, fewer reviews
        Assert.Equal(new CompetitorGap(Usd(500), 25, 1.5m, -0.2m, -60), gap);
    }

    [Fact]
    public void Compare_Should_BeNegative_When_CompetitorIsCheaper()
    {
        var gap = CompetitorGapCalculator.Compare(s_main, new(Usd(1999), null, null, null, null));
        Assert.Equal(new CompetitorGap(Usd(-1), -0.05m, null, null, null), gap);
    }

    [Fact]
    public void Compare_Should_LeavePricesOut_When_CurrenciesDiffer()
    {
        var gap = CompetitorGapCalculator.Compare(s_main, new(new(2500, "CAD"), null, null, 4.5m, null));
        Assert.Equal(new CompetitorGap(null, null, null, 0m, null), gap);
    }

    [Theory]
    [InlineData("Earbud Headphones")]
    [InlineData("electronics")]
    [InlineData(null)]
    public void Compare_Should_LeaveRanksOut_When_CategoriesDiffer(string? category)
    {
        var gap = CompetitorGapCalculator.Compare(s_main, new(null, 10, category, null, 100));
        Assert.Equal(new CompetitorGap(null, null, null, null, 0), gap);
    }

    [Fact]
    public void Compare_Should_LeaveRanksOut_When_NeitherCategoryIsKnown()
    {
        var unknown = s_main with { BsrCategory = null };
        Assert.Null(CompetitorGapCalculator.Compare(unknown, unknown)!.BsrRatio);
    }

    [Fact]
    public void Compare_Should_HaveNoPercent_When_MainPriceIsZero()
    {
        var gap = CompetitorGapCalculator.Compare(s_main with { Price = Usd(0) }, new(Usd(5), null, null, null, null));
        Assert.Equal(new CompetitorGap(Usd(5), null, null, null, null), gap);
    }

    [Fact]
    public void Compare_Should_GiveNull_When_NothingIsComparable()
    {
        Assert.Null(CompetitorGapCalculator.Compare(s_main, default));
        Assert.Null(CompetitorGapCalculator.Compare(default, s_main));
    }

    private static Domain.Money.Money Usd(long minor) => new(minor, "USD");
}
