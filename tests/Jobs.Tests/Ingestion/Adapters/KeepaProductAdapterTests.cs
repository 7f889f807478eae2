using System.Text.Json.Nodes;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Adapters;

public sealed class KeepaProductAdapterTests
{
    // 2011-01-01 is Keepa's minute zero.
    private static readonly DateTimeOffset s_zero = new(2011, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly KeepaProductAdapter s_adapter = new();

    [Fact]
    public async Task Adapt_Should_MergeTheWholeHistory_When_RecordedProductIsRead()
    {
        // arrange
        var raw = Assert.Single(await SampleData.ReadAsync(SampleData.KeepaFile));

        // act
        var item = SampleData.Adapt(s_adapter, raw.Payload);

        // assert
        var shown = item with { Observations = [item.Observations[0], item.Observations[^1]] };
        Snapshot.Match($"{item.Observations.Count} observations, first and last:\n{ItemText.Of(shown)}");
        Assert.Equal(item.Observations.Select(o => o.ObservedAt).Order().Distinct(), item.Observations.Select(o => o.ObservedAt));
    }

    [Fact]
    public void Adapt_Should_HoldTheStateOfAllSeries_When_OneChanges()
    {
        // act
        var item = Adapt(csv: """{"18":[100,2000,500,300,-1,-1],"3":[200,77],"11":[100,3,400,0]}""", lastUpdate: 500);

        // assert
        Assert.Equal([100, 200, 300, 400, 500], item.Observations.Select(o => (int)(o.ObservedAt - s_zero).TotalMinutes));
        Assert.Equal([new Money(2500, "USD"), new Money(2500, "USD")], item.Observations.Take(2).Select(o => o.Price.Value));
        Assert.Equal(
            [AbsenceReason.NoFeaturedOffer, AbsenceReason.Unavailable, AbsenceReason.Unavailable],
            item.Observations.Skip(2).Select(o => o.Price.Reason));
        Assert.Equal([AbsenceReason.NotRequested, null, null, null, null], item.Observations.Select(o => o.Bsr.Reason));
        Assert.Equal(
            [Availability.InStock, Availability.InStock, Availability.InStock, Availability.Unavailable, Availability.Unavailable],
            item.Observations.Select(o => o.Availability.Value));
    }

    [Fact]
    public void Adapt_Should_FallBackToNewPrice_When_ThereIsNoBuyBoxSeries()
    {
        // act
        var with = Adapt(csv: """{"1":[100,1800],"18":[100,2000,0]}""", lastUpdate: 100);
        var without = Adapt(csv: """{"1":[100,1800]}""", lastUpdate: 100);

        // assert
        Assert.Equal(2000, with.Observations[^1].Price.Value.MinorUnits);
        Assert.Equal(1800, without.Observations[^1].Price.Value.MinorUnits);
    }

    [Fact]
    public void Adapt_Should_TypeAbsences_When_KeepaHasMinusOne()
    {
        // act
        var item = Adapt(csv: """{"3":[100,-1],"4":[100,-1],"16":[100,-1],"17":[100,0],"18":[100,-1,-1]}""", lastUpdate: 100, sellers: """["100","-1"]""");

        // assert
        var observation = Assert.Single(item.Observations);
        Assert.Equal(AbsenceReason.NoRank, observation.Bsr.Reason);
        Assert.Equal(AbsenceReason.Unavailable, observation.ListPrice.Reason);
        Assert.Equal(AbsenceReason.NoReviews, observation.Rating.Reason);
        Assert.Equal(0, observation.ReviewCount.Value);
        Assert.Equal(AbsenceReason.NoFeaturedOffer, observation.BuyBoxSeller.Reason);
        Assert.Equal(AbsenceReason.NotRequested, observation.OfferCount.Reason);
    }

    [Fact]
    public void Adapt_Should_DivideRatingByTen_When_ItIsThere() =>
        Assert.Equal(4.3m, Adapt(csv: """{"16":[100,43]}""", lastUpdate: 100).Observations[0].Rating.Value);

    [Fact]
    public void Adapt_Should_NotLookBeyondTheLastUpdate_When_ASeriesRunsAhead() =>
        Assert.Equal(2, Adapt(csv: """{"3":[100,7,900,8]}""", lastUpdate: 500).Observations.Count);

    [Theory]
    [InlineData(450, 500)]
    [InlineData(520, 520)]
    public void Adapt_Should_EndWithTheLastConfirmation_When_TheBuyBoxWasSeenLater(int lastSeen, int expected)
    {
        // arrange
        var item = Item("""{"3":[100,7]}""", 500);
        item["stats"] = new JsonObject { ["buyBoxStats"] = new JsonObject { ["A1"] = new JsonObject { ["lastSeen"] = lastSeen } } };

        // act
        var observations = SampleData.Adapt(s_adapter, item.ToJsonString()).Observations;

        // assert
        Assert.Equal(s_zero.AddMinutes(expected), observations[^1].ObservedAt);
    }

    [Theory]
    [InlineData("""{"18":[100,2000]}""", "csv[18]: expected groups of 3 numbers, found 2 numbers")]
    [InlineData("""{"3":[100,7,90,8]}""", "csv[3]: time 90 follows 100")]
    [InlineData("""{"3":[100,"7"]}""", "csv[3]: expected whole numbers of 32 bits")]
    [InlineData("""{"3":[100,99999999999]}""", "csv[3]: expected whole numbers of 32 bits")]
    [InlineData("""{"3":7}""", "csv[3]: expected a list of numbers")]
    public void Adapt_Should_NameTheSeries_When_ItIsDamaged(string csv, string expected)
    {
        var error = Assert.Throws<ItemFormatException>(() => Adapt(csv, 500));
        Assert.Equal(expected, error.Message);
    }

    [Theory]
    [InlineData("csv", "csv: missing, or not a list")]
    [InlineData("lastUpdate", "lastUpdate: missing")]
    [InlineData("domainId", "domainId: missing")]
    [InlineData("title", "title: missing or empty")]
    public void Adapt_Should_NameTheField_When_ItIsMissing(string field, string expected)
    {
        var item = Item("""{"3":[100,7]}""", 500);
        item.Remove(field);
        var error = Assert.Throws<ItemFormatException>(() => SampleData.Adapt(s_adapter, item.ToJsonString()));
        Assert.Equal(expected, error.Message);
    }

    [Fact]
    public void Adapt_Should_Refuse_When_TheStoreIsAnother()
    {
        var item = Item("""{"3":[100,7]}""", 500);
        var error = Assert.Throws<ItemFormatException>(() => SampleData.Adapt(s_adapter, item.ToJsonString(), Marketplace.CA));
        Assert.Equal("domainId: 1 is not the dataset's marketplace CA", error.Message);
    }

    private static AdaptedItem Adapt(string csv, int lastUpdate, string? sellers = null)
    {
        var item = Item(csv, lastUpdate);
        item["buyBoxSellerIdHistory"] = sellers is null ? null : JsonNode.Parse(sellers);
        return SampleData.Adapt(s_adapter, item.ToJsonString());
    }

    private static JsonObject Item(string csv, int lastUpdate)
    {
        var series = new JsonArray([.. Enumerable.Repeat<JsonNode?>(null, 36)]);
        foreach (var (index, points) in JsonNode.Parse(csv)!.AsObject())
        {
            series[int.Parse(index)] = points!.DeepClone();
        }

        return new JsonObject
        {
            ["asin"] = "B0D8W1YVBX",
            ["domainId"] = 1,
            ["title"] = "Serum",
            ["lastUpdate"] = lastUpdate,
            ["csv"] = series,
            ["categoryTree"] = JsonNode.Parse("""[{"catId":5,"name":"Beauty"}]"""),
            ["salesRankReference"] = 5,
        };
    }
}
