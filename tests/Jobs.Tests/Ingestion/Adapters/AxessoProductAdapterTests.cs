using System.Text.Json.Nodes;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Adapters;

public sealed class AxessoProductAdapterTests
{
    private static readonly AxessoProductAdapter s_adapter = new();

    [Fact]
    public async Task Adapt_Should_ReadEveryRecordedItem_When_ItIsReal()
    {
        // arrange
        var items = await SampleData.ReadAsync(SampleData.AxessoFile);

        // act
        var adapted = items.Select(item => SampleData.Adapt(s_adapter, item.Payload)).ToList();

        // assert
        Assert.Equal(25, adapted.Count);
        Snapshot.Match(string.Join('\n', adapted.Select(ItemText.Of)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("null")]
    public void Adapt_Should_HaveNoPrice_When_ItIsZeroOrNull(string price)
    {
        // act
        var sold = Observe(item => item["price"] = JsonNode.Parse(price));
        var gone = Observe(item =>
        {
            item["price"] = JsonNode.Parse(price);
            item["warehouseAvailability"] = "";
            item["sellerId"] = null;
            item["soldBy"] = null;
        });

        // assert: with stock there is no featured offer, without stock there is no offer
        Assert.Equal(AbsenceReason.NoFeaturedOffer, sold.Price.Reason);
        Assert.Equal(AbsenceReason.Unavailable, gone.Price.Reason);
        Assert.Equal(AbsenceReason.Unavailable, gone.BuyBoxSeller.Reason);
        Assert.Equal(Availability.Unavailable, gone.Availability.Value);
    }

    [Fact]
    public void Adapt_Should_AddShipping_When_ItIsCharged()
    {
        // act
        var observation = Observe(item => item["shippingPrice"] = 4.5);

        // assert
        Assert.Equal(new Money(3049, "USD"), observation.Price.Value);
    }

    [Theory]
    [InlineData("retailPrice", "0")]
    [InlineData("retailPrice", "null")]
    public void Adapt_Should_HaveNoListPrice_When_ItIsZeroOrNull(string field, string value) =>
        Assert.Equal(AbsenceReason.Unavailable, Observe(item => item[field] = JsonNode.Parse(value)).ListPrice.Reason);

    [Fact]
    public void Adapt_Should_TellMissedRankFromNoRank_When_DetailsAreMissing()
    {
        // act
        var missed = Observe(item => item["productDetails"] = null);
        var none = Observe(item => item["productDetails"] = JsonNode.Parse("""[{"name":"ASIN","value":"B0FDKB341G"}]"""));
        var nulled = Observe(item => item["productDetails"] = JsonNode.Parse("""[{"name":"Best Sellers Rank","value":null}]"""));
        var garbled = Observe(item => item["productDetails"] = JsonNode.Parse("""[{"name":"Best Sellers Rank","value":"see below"}]"""));

        // assert
        Assert.Equal(AbsenceReason.ParseMiss, missed.Bsr.Reason);
        Assert.Equal(AbsenceReason.NoRank, none.Bsr.Reason);
        Assert.Equal(AbsenceReason.NoRank, nulled.Bsr.Reason);
        Assert.Equal(AbsenceReason.ParseMiss, garbled.Bsr.Reason);
    }

    [Fact]
    public void Adapt_Should_FindTheRank_When_TheLabelIsInAnUnknownLanguage()
    {
        var observation = Observe(item => item["productDetails"] = JsonNode.Parse(
            """[{"name":"ترتيب الأفضل مبيعاً","value":"#12 in Books (See Top 100 in Books)"}]"""));
        Assert.Equal(new Rank(12, "Books"), observation.Bsr.Value);
    }

    [Fact]
    public void Adapt_Should_HaveNoRating_When_ThereAreNoReviews()
    {
        // act
        var none = Observe(item => (item["productRating"], item["countReview"]) = (null, 0));
        var zero = Observe(item => (item["productRating"], item["countReview"]) = ("0.0 out of 5 stars", 0));
        var missed = Observe(item => item["productRating"] = "no stars here");

        // assert
        Assert.Equal(AbsenceReason.NoReviews, none.Rating.Reason);
        Assert.Equal(0, none.ReviewCount.Value);
        Assert.Equal(AbsenceReason.NoReviews, zero.Rating.Reason);
        Assert.Equal(AbsenceReason.ParseMiss, missed.Rating.Reason);
    }

    [Fact]
    public void Adapt_Should_SayNothing_When_AvailabilityIsNotUnderstood()
    {
        // act
        var observation = Observe(item => item["warehouseAvailability"] = "Deliver to Kuwait");

        // assert
        Assert.Equal(AbsenceReason.ParseMiss, observation.Availability.Reason);
        Assert.True(observation.Price.HasValue);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(503)]
    public void Adapt_Should_BeBlockedThroughout_When_ThePageWasNotGot(int status)
    {
        // act
        var item = Adapt(item =>
        {
            item["statusCode"] = status;
            item["title"] = null;
            item["price"] = 0;
        });

        // assert: nothing looks like out of stock
        var observation = Assert.Single(item.Observations);
        Assert.Null(item.Facts);
        Assert.Equal(8, observation.Absences().Count);
        Assert.All(observation.Absences().Values, reason => Assert.Equal(AbsenceReason.Blocked, reason));
    }

    [Fact]
    public void Adapt_Should_GoByTheAnsweredAsin_When_AnotherWasAskedFor()
    {
        // act
        var item = Adapt(item => item["url"] = "https://www.amazon.com/x/dp/B0FDK67PQR?th=1&psc=1");

        // assert
        Assert.Equal("US/B0FDKB341G", item.Key.ToString());
        Assert.Equal("B0FDK67PQR", item.RedirectedFrom?.Value);
    }

    [Theory]
    [InlineData("asin", "null", "asin: missing or empty")]
    [InlineData("asin", "\"B0FDKB341\"", "asin: An ASIN has 10 characters, this one has 9.")]
    [InlineData("asin", "17", "asin: expected text, found a number")]
    [InlineData("title", "\"  \"", "title: missing or empty")]
    [InlineData("price", "\"$25.99\"", "price: expected a number, found text")]
    [InlineData("price", "1e400", "price: number out of range")]
    [InlineData("price", "1e20", "price: number out of range")]
    [InlineData("price", "{\"value\":3}", "price: expected a number, found an object")]
    [InlineData("countReview", "7.5", "countReview: expected a whole number")]
    [InlineData("countReview", "99999999999", "countReview: expected a whole number")]
    [InlineData("productRating", "4.9", "productRating: expected text, found a number")]
    [InlineData("statusCode", "\"200\"", "statusCode: expected a number, found text")]
    [InlineData("url", "\"https://www.amazon.ca/dp/B0FDKB341G\"", "url: a page of marketplace CA in a dataset of US")]
    public void Adapt_Should_NameTheField_When_ItIsDamaged(string field, string json, string expected)
    {
        var error = Assert.Throws<ItemFormatException>(() => Adapt(item => item[field] = JsonNode.Parse(json)));
        Assert.Equal(expected, error.Message);
    }

    [Theory]
    [InlineData("price")]
    [InlineData("warehouseAvailability")]
    public void Adapt_Should_Refuse_When_TheFieldVanishedFromTheShape(string field)
    {
        var error = Assert.Throws<ItemFormatException>(() => Adapt(item => item.Remove(field)));
        Assert.Equal($"{field}: the field is missing, which is not the actor's shape", error.Message);
    }

    [Fact]
    public void Adapt_Should_SayParseMiss_When_AnotherFieldVanishedFromTheShape()
    {
        // act
        var observation = Observe(item => new[] { "retailPrice", "countReview", "productRating", "productDetails" }.ToList().ForEach(field => item.Remove(field)));

        // assert
        Assert.Equal(
            [AbsenceReason.ParseMiss, AbsenceReason.ParseMiss, AbsenceReason.ParseMiss, AbsenceReason.ParseMiss],
            [observation.ListPrice.Reason, observation.ReviewCount.Reason, observation.Rating.Reason, observation.Bsr.Reason]);
    }

    [Fact]
    public void Adapt_Should_NameTheField_When_TextIsNoUnicode()
    {
        var json = Item(_ => { }).Replace("Wireless", "Wire\\ud800less", StringComparison.Ordinal);
        var error = Assert.Throws<ItemFormatException>(() => SampleData.Adapt(s_adapter, json));
        Assert.Equal("title: invalid text: half of a surrogate pair", error.Message);
    }

    [Fact]
    public void Adapt_Should_KeepThePrice_When_DescriptiveFieldsHaveOtherTypes()
    {
        // act
        var item = Adapt(item =>
        {
            foreach (var field in new[] { "features", "variations", "categoriesExtended", "imageUrlList", "mainImage", "aboutProduct", "manufacturer" })
            {
                item[field] = 7;
            }
        });

        // assert
        Assert.Equal(2599, item.Observations[0].Price.Value.MinorUnits);
        Assert.Null(item.Facts!.Brand);
        Assert.Empty(item.Facts.Bullets);
    }

    [Fact]
    public void Adapt_Should_CleanText_When_ItHoldsControlCharacters()
    {
        var item = Adapt(item => item["title"] = " a\u0000b\nc\u0007 ");
        Assert.Equal("ab c", item.Facts!.Title);
    }

    [Fact]
    public void Adapt_Should_ReadYen_When_MarketplaceIsJapan()
    {
        var item = SampleData.Adapt(s_adapter, Item(item =>
        {
            item["url"] = "https://www.amazon.co.jp/dp/B0FDKB341G";
            item["price"] = 37036;
        }), Marketplace.JP);
        Assert.Equal(new Money(37036, "JPY"), item.Observations[0].Price.Value);
    }

    private static AdaptedItem Adapt(Action<JsonObject> change) => SampleData.Adapt(s_adapter, Item(change));

    private static Observation Observe(Action<JsonObject> change) => Adapt(change).Observations[0];

    private static string Item(Action<JsonObject> change) => AxessoItems.Make(change);
}
