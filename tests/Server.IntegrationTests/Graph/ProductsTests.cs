using System.Text.Json;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

[Collection(GraphCollection.Name)]
public sealed class ProductsTests(GraphFixture graph)
{
    private const int SampleProducts = 26;

    [Theory]
    [InlineData("")]
    [InlineData("order: [{ title: ASC }]")]
    [InlineData("order: [{ brand: DESC }]")]
    [InlineData("order: [{ price: ASC }, { rating: DESC }]")]
    [InlineData("order: [{ bsr: DESC }]")]
    [InlineData("order: [{ rating: ASC }]")]
    [InlineData("order: [{ reviewCount: DESC }]")]
    [InlineData("order: [{ observedAt: DESC }]")]
    public async Task Products_Should_BeVisitedOnce_When_PagingInEitherDirection(string order)
    {
        // act
        var forward = await WalkAsync(order, "first", "after", "endCursor", "hasNextPage");
        var backward = await WalkAsync(order, "last", "before", "startCursor", "hasPreviousPage");

        // assert
        Assert.Equal(SampleProducts + GraphFixture.MadeUpProducts, forward.Count);
        Assert.Equal(forward.Count, forward.Distinct().Count());
        backward.Reverse();
        Assert.Equal(forward, backward);
    }

    [Theory]
    [InlineData("brand: { eq: \"AOSRAU\" }", 7)]
    [InlineData("brand: { in: [\"JBL\", \"KTGEE\"] }", 2)]
    [InlineData("brand: { neq: \"Made up\" }, marketplace: { eq: UK }", 0)]
    [InlineData("category: { contains: \"over-ear\" }", 5)]
    [InlineData("text: { contains: \"serum\" }", 1)]
    [InlineData("text: { startsWith: \"jbl\" }", 1)]
    [InlineData("text: { contains: \"100%\" }", 0)]
    [InlineData("asin: { in: [\"b0fdkb341g\", \"B0D8W1YVBX\"] }", 2)]
    [InlineData("price: { gte: 20, lt: 22 }, marketplace: { eq: US }", 3)]
    [InlineData("price: { eq: null }", 1)]
    [InlineData("bsr: { lte: 500 }, marketplace: { eq: US }", 2)]
    [InlineData("rating: { gte: 5 }", 11)]
    [InlineData("availability: { eq: UNAVAILABLE }", 1)]
    [InlineData("availability: { nin: [IN_STOCK] }", 1)]
    [InlineData("or: [{ brand: { eq: \"JBL\" } }, { and: [{ brand: { eq: \"AOSRAU\" } }, { price: { lt: 22 } }] }]", 2)]
    public async Task Products_Should_BeThoseOfTheFilter_When_WhereIsGiven(string where, int expected)
    {
        // act
        var products = (await QueryAsync($"{{ products(first: 100, where: {{ {where} }}) {{ totalCount nodes {{ asin }} }} }}")).GetProperty("products");

        // assert
        Assert.Equal(expected, products.GetProperty("totalCount").GetInt32());
        Assert.Equal(expected, products.GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Products_Should_BeTwenty_When_NoSizeIsGiven()
    {
        // act
        var products = (await QueryAsync("{ products { nodes { asin } pageInfo { hasNextPage hasPreviousPage } } }")).GetProperty("products");

        // assert
        Assert.Equal(20, products.GetProperty("nodes").GetArrayLength());
        Assert.True(products.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.False(products.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
    }

    [Fact]
    public async Task Products_Should_HaveNoCursors_When_NoneIsAskedFor()
    {
        // act
        var info = (await QueryAsync("{ products(first: 0) { nodes { asin } pageInfo { startCursor endCursor } } }")).GetProperty("products").GetProperty("pageInfo");

        // assert
        Assert.Equal(JsonValueKind.Null, info.GetProperty("startCursor").ValueKind);
        Assert.Equal(JsonValueKind.Null, info.GetProperty("endCursor").ValueKind);
    }

    [Fact]
    public async Task Product_Should_BeNull_When_ItIsNotTracked()
    {
        // act
        var data = await QueryAsync("{ a: product(asin: \"B000000000\") { asin } b: product(asin: \"b0fdkb341g\", marketplace: DE) { asin } c: product(asin: \"b0fdkb341g\") { asin } }");

        // assert
        Assert.Equal("""{"a":null,"b":null,"c":{"asin":"B0FDKB341G"}}""", data.GetRawText());
    }

    [Fact]
    public async Task Nodes_Should_KeepTheirOrder_When_SomeDoNotExist()
    {
        // arrange
        var product = Id("Product:US/B0FDKB341G");
        var missing = Id("Product:US/B000000000");
        var competition = Id("Competition:US/B0FDKB341G");

        // act
        var data = await QueryAsync($"{{ nodes(ids: [\"{product}\", \"{missing}\", \"{competition}\"]) {{ __typename id ... on Product {{ asin }} }} }}");

        // assert
        Assert.Equal(
            $$"""{"nodes":[{"__typename":"Product","id":"{{product}}","asin":"B0FDKB341G"},null,{"__typename":"Competition","id":"{{competition}}"}]}""",
            data.GetRawText());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("UHJvZHVjdDo=")]
    [InlineData("TW9uZXk6MQ==")]
    public async Task Node_Should_BeRefused_When_TheIdIsNotOfThisSchema(string id)
    {
        // act
        var (_, body) = await graph.PostAsync(new { query = $"{{ node(id: \"{id}\") {{ id }} }}" });

        // assert
        Assert.Equal("INVALID_ID", body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, body.GetProperty("data").GetProperty("node").ValueKind);
    }

    [Fact]
    public async Task Competition_Should_CompareLatestDays_When_SiblingsAreLinked()
    {
        // act
        var data = await QueryAsync("""
            { competition(asin: "B0FDKB341G") {
                product { latest { price { amount } bsr rating reviewCount } }
                competitors { relation product { asin latest { price { amount } bsr rating reviewCount } }
                  gap { priceDifference { amount currency } priceDifferencePercent bsrRatio ratingDifference reviewCountDifference } } } }
            """);

        // assert
        var competition = data.GetProperty("competition");
        var competitors = competition.GetProperty("competitors").EnumerateArray().ToList();
        var ours = competition.GetProperty("product").GetProperty("latest");
        Assert.Equal(6, competitors.Count);
        Assert.All(competitors, competitor => AssertGap(ours, competitor));
    }

    private static void AssertGap(JsonElement ours, JsonElement competitor)
    {
        var theirs = competitor.GetProperty("product").GetProperty("latest");
        var gap = competitor.GetProperty("gap");
        Assert.Equal("SIBLING", competitor.GetProperty("relation").GetString());
        Assert.Equal(Price(theirs) - Price(ours), gap.GetProperty("priceDifference").GetProperty("amount").GetDecimal());
        Assert.Equal(Math.Round((Price(theirs) - Price(ours)) / Price(ours) * 100, 4), gap.GetProperty("priceDifferencePercent").GetDecimal());
        Assert.Equal(
            Math.Round(theirs.GetProperty("bsr").GetDecimal() / ours.GetProperty("bsr").GetDecimal(), 4),
            gap.GetProperty("bsrRatio").GetDecimal());
        Assert.Equal(0, gap.GetProperty("reviewCountDifference").GetInt32());
    }

    private static decimal Price(JsonElement latest) => latest.GetProperty("price").GetProperty("amount").GetDecimal();

    private static string Id(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));

    private async Task<List<string>> WalkAsync(string order, string size, string cursorArgument, string cursorField, string hasMore)
    {
        var found = new List<string>();
        var cursor = string.Empty;
        while (true)
        {
            var data = await QueryAsync($"{{ products({size}: 9 {cursor} {order}) {{ nodes {{ asin marketplace }} pageInfo {{ {cursorField} {hasMore} }} }} }}");
            var page = data.GetProperty("products");
            var asins = page.GetProperty("nodes").EnumerateArray().Select(static node => node.GetRawText());
            found.AddRange(size == "first" ? asins : asins.Reverse());
            if (!page.GetProperty("pageInfo").GetProperty(hasMore).GetBoolean())
            {
                return found;
            }

            cursor = $"{cursorArgument}: \"{page.GetProperty("pageInfo").GetProperty(cursorField).GetString()}\"";
        }
    }

    private async Task<JsonElement> QueryAsync(string query)
    {
        var (_, body) = await graph.PostAsync(new { query });
        Assert.False(body.TryGetProperty("errors", out var errors), errors.ToString());
        return body.GetProperty("data");
    }
}
