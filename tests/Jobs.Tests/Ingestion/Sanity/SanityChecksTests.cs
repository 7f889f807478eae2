using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Jobs.Ingestion.Sanity;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Sanity;

public sealed class SanityChecksTests
{
    private static readonly SanityChecks s_checks = new(FixedClock.Instance);

    private static readonly Observation s_sane = new()
    {
        ObservedAt = FixedClock.Instance.GetUtcNow(),
        Price = new Money(1, "USD"),
        ListPrice = new Money(100_000_000, "USD"),
        Bsr = new Rank(1, "Electronics"),
        Rating = 1,
        ReviewCount = 0,
        Availability = Availability.InStock,
        OfferCount = 0,
    };

    [Fact]
    public void Check_Should_Pass_When_ValuesAreAtTheirLimits()
    {
        Assert.Null(Check(s_sane));
        Assert.Null(Check(s_sane with { Bsr = new Rank(50_000_000, "Books"), Rating = 5, ReviewCount = 50_000_000, OfferCount = 10_000 }));
        Assert.Null(Check(s_sane with { ObservedAt = FixedClock.Instance.GetUtcNow().AddDays(1) }));
        Assert.Null(Check(Observation.Blocked(FixedClock.Instance.GetUtcNow())));
    }

    [Fact]
    public void Check_Should_NameTheField_When_AValueIsBeyondItsLimit()
    {
        Assert.Equal("price", Check(s_sane with { Price = new Money(0, "USD") })?.Field);
        Assert.Equal("price", Check(s_sane with { Price = new Money(5, "CAD") })?.Field);
        Assert.Equal("listPrice", Check(s_sane with { ListPrice = new Money(100_000_001, "USD") })?.Field);
        Assert.Equal("bsr", Check(s_sane with { Bsr = new Rank(0, "Electronics") })?.Field);
        Assert.Equal("rating", Check(s_sane with { Rating = 0.9m })?.Field);
        Assert.Equal("rating", Check(s_sane with { Rating = 5.1m })?.Field);
        Assert.Equal("reviewCount", Check(s_sane with { ReviewCount = -1 })?.Field);
        Assert.Equal("offerCount", Check(s_sane with { OfferCount = 10_001 })?.Field);
        Assert.Equal("bsrCategory", Check(s_sane with { Bsr = new Rank(1, new string('x', 501)) })?.Field);
        Assert.Equal("buyBoxSeller", Check(s_sane with { BuyBoxSeller = new string('x', 501) })?.Field);
        Assert.Equal("observedAt", Check(s_sane with { ObservedAt = FixedClock.Instance.GetUtcNow().AddDays(1).AddSeconds(1) })?.Field);
        Assert.Equal("observedAt", Check(s_sane with { ObservedAt = new DateTimeOffset(1999, 12, 31, 0, 0, 0, TimeSpan.Zero) })?.Field);
    }

    [Fact]
    public void Check_Should_NameTheField_When_FactsAreBeyondTheirLimits()
    {
        var facts = new ProductFacts { Title = "t", Bullets = [.. Enumerable.Repeat(new string('x', 5_000), 100)], SiblingAsins = Siblings(10_000) };
        Assert.Null(CheckFacts(facts));
        Assert.Equal("bullets", CheckFacts(facts with { Bullets = [.. Enumerable.Repeat("x", 101)] })?.Field);
        Assert.Equal("bullets", CheckFacts(facts with { Bullets = ["x", new string('x', 5_001)] })?.Field);
        Assert.Equal("siblingAsins", CheckFacts(facts with { SiblingAsins = Siblings(10_001) })?.Field);

        static Asin[] Siblings(int count) => [.. Enumerable.Range(0, count).Select(i => Asin.Parse($"B{i:D9}"))];
        static Rejection? CheckFacts(ProductFacts facts) => s_checks.Check(Item([s_sane]) with { Facts = facts });
    }

    [Fact]
    public void Check_Should_SayWhen_When_OneOfManyObservationsIsInsane()
    {
        // act
        var rejection = s_checks.Check(Item([s_sane, s_sane with { Rating = 9 }]));

        // assert
        Assert.Equal($"rating: 9 is out of range 1 to 5 at {s_sane.ObservedAt:O}", rejection?.ToString());
    }

    [Fact]
    public void Check_Should_Refuse_When_ItemHasNoObservationOrTitle()
    {
        Assert.Equal("item", s_checks.Check(Item([]))?.Field);
        Assert.Equal("title", s_checks.Check(Item([s_sane]) with { Facts = new ProductFacts { Title = string.Empty } })?.Field);
        Assert.Equal("asin", s_checks.Check(Item([s_sane]) with { Key = default })?.Field);
    }

    [Fact]
    public void Rejection_Should_BeShort_When_TheProblemQuotesTheItem() =>
        Assert.Equal(500, new Rejection("price", new string('x', 10_000)).ToString().Length);

    [Theory]
    [InlineData("$", "USD", true)]
    [InlineData("$", "CAD", true)]
    [InlineData("$", "EUR", false)]
    [InlineData("US$", "CAD", false)]
    [InlineData("￥", "JPY", true)]
    [InlineData("¥", "JPY", true)]
    [InlineData("GPB", "GBP", true)]
    [InlineData("GBP", "GBP", true)]
    [InlineData("EUR", "GBP", false)]
    [InlineData("₹", "INR", true)]
    [InlineData("₹", "USD", false)]
    [InlineData("¤", "USD", true)]
    [InlineData("NT$", "USD", false)]
    [InlineData("TWD", "USD", false)]
    [InlineData("₩", "USD", false)]
    [InlineData("C$", "CAD", true)]
    [InlineData("C$", "USD", false)]
    public void CurrencyMarks_Should_Tell_When_AMarkContradictsTheMarketplace(string mark, string currency, bool expected) =>
        Assert.Equal(expected, CurrencyMarks.CanMean(mark, currency));

    private static Rejection? Check(Observation observation) => s_checks.Check(Item([observation]));

    private static AdaptedItem Item(IReadOnlyList<Observation> observations) => new()
    {
        Key = new ProductKey(Marketplace.US, Asin.Parse("B000000001")),
        Observations = observations,
    };
}
