using System.Text.Json;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

[Collection(GraphCollection.Name)]
public sealed class SampleDataTests(GraphFixture graph)
{
    private static readonly JsonElement s_keepa = ReadKeepaStatistics();

    [Theory]
    [InlineData("LAST_30_DAYS", "avg30", "price", 18, 100)]
    [InlineData("LAST_30_DAYS", "avg30", "bsr", 3, 1)]
    [InlineData("LAST_30_DAYS", "avg30", "rating", 16, 10)]
    [InlineData("LAST_30_DAYS", "avg30", "reviewCount", 17, 1)]
    [InlineData("LAST_90_DAYS", "avg90", "price", 18, 100)]
    [InlineData("LAST_90_DAYS", "avg90", "bsr", 3, 1)]
    [InlineData("LAST_90_DAYS", "avg90", "rating", 16, 10)]
    [InlineData("LAST_90_DAYS", "avg90", "reviewCount", 17, 1)]
    public async Task Metrics_Should_EqualKeepasAverages_When_TheProductIsKeepas(string range, string average, string series, int index, int units)
    {
        // act
        var data = await graph.QueryAsync("ProductMetrics", new { asin = "B0D8W1YVBX", range });

        // assert
        var ours = data.GetProperty("product").GetProperty("metrics").GetProperty(series).GetProperty("average").GetDecimal() * units;
        Assert.InRange(Math.Abs(ours - s_keepa.GetProperty(average)[index].GetDecimal()), 0m, 1m);
    }

    [Theory]
    [InlineData("LAST_7_DAYS", "2026-05-03")]
    [InlineData("LAST_30_DAYS", "2026-04-10")]
    [InlineData("LAST_90_DAYS", "2026-02-09")]
    public async Task Metrics_Should_EndAtTheLatestDay_When_TheHistoryIsOld(string range, string from)
    {
        // act
        var data = await graph.QueryAsync("ProductMetrics", new { asin = "B0D8W1YVBX", range });

        // assert
        var metrics = data.GetProperty("product").GetProperty("metrics");
        Assert.Equal((from, "2026-05-09"), (metrics.GetProperty("from").GetString(), metrics.GetProperty("to").GetString()));
    }

    [Fact]
    public async Task Latest_Should_SayWhyThereIsNoPrice_When_TheItemHasPriceZero()
    {
        // act
        var latest = await LatestAsync("B0FCL55CFF");

        // assert
        Assert.Equal("UNAVAILABLE", latest.GetProperty("availability").GetString());
        Assert.Equal(JsonValueKind.Null, latest.GetProperty("price").ValueKind);
        Assert.Contains("price: UNAVAILABLE", Absences(latest));
    }

    [Fact]
    public async Task Latest_Should_HaveTheRating_When_ThePageWasChinese()
    {
        // act
        var latest = await LatestAsync("B0F9DM91VJ");

        // assert
        Assert.Equal(4.9m, latest.GetProperty("rating").GetDecimal());
        Assert.Equal("IN_STOCK", latest.GetProperty("availability").GetString());
    }

    [Fact]
    public async Task Latest_Should_SayWhyThereIsNoRank_When_TheItemHasNone()
    {
        // act
        var latest = await LatestAsync("B09JVCL7JR");

        // assert
        Assert.Equal(JsonValueKind.Null, latest.GetProperty("bsr").ValueKind);
        Assert.Contains("bsr: PARSE_MISS", Absences(latest));
    }

    private async Task<JsonElement> LatestAsync(string asin)
    {
        var data = await graph.QueryAsync("ProductSummary", new { asin });
        return data.GetProperty("product").GetProperty("latest");
    }

    private static List<string> Absences(JsonElement latest) =>
        [.. latest.GetProperty("absences").EnumerateArray().Select(static absence => $"{absence.GetProperty("field").GetString()}: {absence.GetProperty("reason").GetString()}")];

    private static JsonElement ReadKeepaStatistics()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.PathOf("sample-data/keepa_product_full_B0D8W1YVBX.json")));
        return document.RootElement.GetProperty("stats").Clone();
    }
}
