using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Domain.Tests.Marketplaces;

public sealed class MarketplaceCatalogTests
{
    [Fact]
    public void All_Should_FollowTheEnum_When_Enumerated()
    {
        Assert.Equal(Enum.GetValues<Marketplace>(), MarketplaceCatalog.All.Select(info => info.Code));
        Assert.All(MarketplaceCatalog.All, info => Assert.Same(info, MarketplaceCatalog.Get(info.Code)));
    }

    [Fact]
    public void All_Should_HaveUniqueKeysKnownCurrencyAndZone_When_Enumerated()
    {
        // arrange
        var all = MarketplaceCatalog.All;

        // assert
        Assert.Equal(all.Count, all.Select(info => info.AmazonId).Distinct().Count());
        Assert.Equal(all.Count, all.Select(info => info.Domain).Distinct().Count());
        Assert.All(all, info => Assert.True(Currencies.IsKnown(info.CurrencyCode), info.Domain));
        Assert.All(all, info => Assert.NotNull(info.TimeZone));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(23)]
    public void Get_Should_Throw_When_EnumValueIsUndefined(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MarketplaceCatalog.Get((Marketplace)value));

    [Theory]
    [InlineData("amazon.com", Marketplace.US)]
    [InlineData("www.amazon.com", Marketplace.US)]
    [InlineData("WWW.Amazon.Com.MX", Marketplace.MX)]
    [InlineData("amazon.co.uk", Marketplace.UK)]
    [InlineData("smile.amazon.de", Marketplace.DE)]
    [InlineData("www.amazon.com.be", Marketplace.BE)]
    public void TryGetByDomain_Should_FindMarketplace_When_HostBelongsToIt(string host, Marketplace expected)
    {
        Assert.True(MarketplaceCatalog.TryGetByDomain(host, out var info));
        Assert.Equal(expected, info.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("amazon")]
    [InlineData("evilamazon.com")]
    [InlineData("amazon.com.evil.example")]
    [InlineData(".com")]
    public void TryGetByDomain_Should_FindNothing_When_HostIsForeign(string? host) =>
        Assert.False(MarketplaceCatalog.TryGetByDomain(host, out _));

    [Theory]
    [InlineData("US", true)]
    [InlineData("SG", true)]
    [InlineData("us", false)]
    [InlineData("XX", false)]
    [InlineData("0", false)]
    [InlineData(null, false)]
    public void TryGetByCode_Should_TakeExactCodesOnly_When_Asked(string? code, bool expected) =>
        Assert.Equal(expected, MarketplaceCatalog.TryGetByCode(code, out _));

    [Theory]
    [InlineData(Marketplace.US, "2026-03-08T07:59:59Z", "2026-03-07")]
    [InlineData(Marketplace.US, "2026-03-08T08:00:00Z", "2026-03-08")]
    [InlineData(Marketplace.US, "2026-03-09T06:59:59Z", "2026-03-08")]
    [InlineData(Marketplace.US, "2026-03-09T07:00:00Z", "2026-03-09")]
    [InlineData(Marketplace.JP, "2026-03-08T15:00:00Z", "2026-03-09")]
    [InlineData(Marketplace.UK, "2026-07-01T23:00:00Z", "2026-07-02")]
    [InlineData(Marketplace.DE, "2026-01-01T00:30:00+02:00", "2025-12-31")]
    public void LocalDay_Should_BeTheMarketplacesDay_When_ZonesAndDaylightSavingDiffer(
        Marketplace marketplace, string instant, string expected) =>
        Assert.Equal(
            DateOnly.Parse(expected),
            MarketplaceCatalog.Get(marketplace).LocalDay(DateTimeOffset.Parse(instant)));

    [Theory]
    [InlineData(Marketplace.US, "2026-03-08", "2026-03-08T08:00:00Z", "2026-03-09T07:00:00Z")]
    [InlineData(Marketplace.US, "2026-11-01", "2026-11-01T07:00:00Z", "2026-11-02T08:00:00Z")]
    [InlineData(Marketplace.IN, "2026-05-05", "2026-05-04T18:30:00Z", "2026-05-05T18:30:00Z")]
    [InlineData(Marketplace.EG, "2024-04-26", "2024-04-25T22:00:00Z", "2024-04-26T21:00:00Z")]
    [InlineData(Marketplace.EG, "2024-10-31", "2024-10-30T21:00:00Z", "2024-10-31T22:00:00Z")]
    public void Bounds_Should_SpanTheLocalDay_When_ClocksChange(Marketplace marketplace, string day, string from, string to)
    {
        // act
        var info = MarketplaceCatalog.Get(marketplace);
        var bounds = info.Bounds(DateOnly.Parse(day));

        // assert
        Assert.Equal((DateTimeOffset.Parse(from), DateTimeOffset.Parse(to)), bounds);
        Assert.Equal(DateOnly.Parse(day), info.LocalDay(bounds.From));
        Assert.Equal(DateOnly.Parse(day), info.LocalDay(bounds.To.AddTicks(-1)));
        Assert.Equal(DateOnly.Parse(day).AddDays(1), info.LocalDay(bounds.To));
    }

    [Fact]
    public void DetailPage_Should_PointIntoTheStore_When_Built() =>
        Assert.Equal(
            "https://www.amazon.co.uk/dp/B0FDKB341G",
            MarketplaceCatalog.Get(Marketplace.UK).DetailPage(Asin.Parse("B0FDKB341G")).ToString());
}
