using System.Text.Json;
using static GraphQLBackend.Server.IntegrationTests.Graph.MutationFixture;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

public sealed class CompetitorMutationTests(MutationFixture server) : IClassFixture<MutationFixture>
{
    [Fact]
    public async Task Link_Should_AnswerWithTheNewList_When_BothProductsExist()
    {
        // arrange
        var (main, one, other) = (await server.AddProductAsync(), await server.AddProductAsync(), await server.AddProductAsync());

        // act
        var first = await LinkAsync(main, one);
        var second = await LinkAsync(main, other, "INDIRECT");

        // assert
        Assert.Equal(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Competition:US/{main}")), first.GetProperty("competition").GetProperty("id").GetString());
        Assert.Equal([$"{one} DIRECT"], Competitors(first));
        Assert.Equal([$"{one} DIRECT", $"{other} INDIRECT"], Competitors(second));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("errors").ValueKind);
    }

    [Fact]
    public async Task Link_Should_ChangeNothing_When_TheLinkIsThere()
    {
        // arrange
        var (main, other) = (await server.AddProductAsync(), await server.AddProductAsync());
        var first = await LinkAsync(main, other);

        // act
        var second = await LinkAsync(main, other);

        // assert
        Assert.Equal(first.GetRawText(), second.GetRawText());
    }

    [Fact]
    public async Task Link_Should_ChangeTheRelationOnly_When_TheLinkHasAnother()
    {
        // arrange
        var (main, other) = (await server.AddProductAsync(), await server.AddProductAsync());
        var first = await LinkAsync(main, other);

        // act
        var second = await LinkAsync(main, other, "INDIRECT");

        // assert
        Assert.Equal([$"{other} INDIRECT"], Competitors(second));
        Assert.Equal(LinkedAt(first), LinkedAt(second));
    }

    [Fact]
    public async Task Link_Should_GoOneWay_When_TheOtherProductIsAsked()
    {
        // arrange
        var (main, other) = (await server.AddProductAsync(), await server.AddProductAsync());
        await LinkAsync(main, other);

        // act
        var reverse = await server.MutateAsync("CompetitorUnlink", new { productId = IdOf(other), competitorId = IdOf(main) });

        // assert
        Assert.Empty(Competitors(reverse));
        Assert.Equal([$"{other} DIRECT"], Competitors(await LinkAsync(main, other)));
    }

    [Theory]
    [InlineData("CompetitorLink")]
    [InlineData("CompetitorUnlink")]
    public async Task Change_Should_NameTheField_When_TheInputCannotBeTaken(string operation)
    {
        // arrange
        var (main, foreign, unknown) = (await server.AddProductAsync(), await server.AddProductAsync("DE"), server.NextAsin());
        (object Input, string Error)[] cases =
        [
            (new { productId = IdOf(main), competitorId = IdOf(main) }, "ValidationError competitorId A product is no competitor of itself."),
            (new { productId = IdOf(main), competitorId = IdOf(foreign, "DE") }, $"ValidationError competitorId {foreign} is a product of DE, {main} one of US: compare within one marketplace."),
            (new { productId = IdOf(unknown), competitorId = IdOf(main) }, $"NotFoundError productId There is no product US/{unknown}."),
            (new { productId = IdOf(main), competitorId = IdOf(unknown) }, $"NotFoundError competitorId There is no product US/{unknown}."),
        ];
        foreach (var (input, expected) in cases)
        {
            // act
            var payload = await server.MutateAsync(operation, input);

            // assert
            var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
            Assert.Equal(expected, $"{error.GetProperty("__typename")} {error.GetProperty("field")} {error.GetProperty("message")}");
            Assert.Equal(JsonValueKind.Null, payload.GetProperty("competition").ValueKind);
        }
    }

    [Fact]
    public async Task Link_Should_NameTheVariable_When_TheIdIsOfAnotherType()
    {
        // arrange
        var main = await server.AddProductAsync();
        var competition = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Competition:US/{main}"));

        // act
        var answer = await server.PostAsync(new { documentId = "CompetitorLink", variables = new { input = new { productId = IdOf(main), competitorId = competition } } });

        // assert
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("competitorId", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Link_Should_RefuseTheNext_When_AHundredAreLinked()
    {
        // arrange
        var (main, one) = (await server.AddProductAsync(), await server.AddProductAsync());
        await LinkAsync(main, one);
        await FillAsync(main, 99);

        // act
        var refused = await LinkAsync(main, await server.AddProductAsync());
        var changed = await LinkAsync(main, one, "INDIRECT");

        // assert
        var error = Assert.Single(refused.GetProperty("errors").EnumerateArray());
        Assert.Equal($"US/{main} has 100 competitors, as many as a product may have. Unlink one first.", error.GetProperty("message").GetString());
        Assert.Equal(100, Competitors(changed).Count);
    }

    [Fact]
    public async Task Link_Should_KeepTheLimit_When_ManyComeAtOnce()
    {
        // arrange
        var main = await server.AddProductAsync();
        await FillAsync(main, 97);
        var others = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            others.Add(await server.AddProductAsync());
        }

        // act
        var payloads = await Task.WhenAll(others.Select(other => LinkAsync(main, other)));

        // assert
        Assert.Equal(3, payloads.Count(static payload => payload.GetProperty("errors").ValueKind == JsonValueKind.Null));
        Assert.Equal(100, await server.ExecuteAsync($"SELECT count(*) FROM core.competitor_links l JOIN core.products p ON p.id = l.product_id WHERE p.asin = '{main}'"));
    }

    [Fact]
    public async Task Unlink_Should_AnswerWithTheListThatIsLeft_When_TheLinkIsThere()
    {
        // arrange
        var (main, one, other) = (await server.AddProductAsync(), await server.AddProductAsync(), await server.AddProductAsync());
        await LinkAsync(main, one);
        await LinkAsync(main, other);

        // act
        var once = await UnlinkAsync(main, one);
        var twice = await UnlinkAsync(main, one);

        // assert
        Assert.Equal([$"{other} DIRECT"], Competitors(once));
        Assert.Equal(once.GetRawText(), twice.GetRawText());
    }

    [Fact]
    public async Task Link_Should_BringTheCompetitorBack_When_ItWasUnlinked()
    {
        // arrange
        var (main, other) = (await server.AddProductAsync(), await server.AddProductAsync());
        await LinkAsync(main, other);
        await UnlinkAsync(main, other);
        var removed = await UnlinkedAsync(main);

        // act
        var payload = await LinkAsync(main, other);

        // assert
        Assert.Equal([$"{other} DIRECT"], Competitors(payload));
        Assert.Equal((1, 0), (removed, await UnlinkedAsync(main)));
    }

    private Task<JsonElement> LinkAsync(string main, string other, string relation = "DIRECT") =>
        server.MutateAsync("CompetitorLink", new { productId = IdOf(main), competitorId = IdOf(other), relation });

    private Task<JsonElement> UnlinkAsync(string main, string other) =>
        server.MutateAsync("CompetitorUnlink", new { productId = IdOf(main), competitorId = IdOf(other) });

    private Task<long> UnlinkedAsync(string main) =>
        server.ExecuteAsync($"SELECT count(*) FROM core.unlinked_competitors u JOIN core.products p ON p.id = u.product_id WHERE p.asin = '{main}'");

    private Task<long> FillAsync(string main, int count) => server.ExecuteAsync(
        $"""
        WITH others AS (
            INSERT INTO core.products (marketplace, asin, title, updated_at)
            SELECT 'US', 'B' || substr('{main}', 7) || lpad(i::text, 5, '0'), 'Filler', now() FROM generate_series(1, {count}) i
            RETURNING id)
        INSERT INTO core.competitor_links (product_id, competitor_id, relation, linked_at)
        SELECT p.id, o.id, 'DIRECT', now() FROM others o, core.products p WHERE p.asin = '{main}'
        """);

    private static List<string> Competitors(JsonElement payload) =>
        [.. payload.GetProperty("competition").GetProperty("competitors").EnumerateArray()
            .Select(static competitor => $"{competitor.GetProperty("product").GetProperty("asin")} {competitor.GetProperty("relation")}")];

    private static string? LinkedAt(JsonElement payload) =>
        payload.GetProperty("competition").GetProperty("competitors")[0].GetProperty("linkedAt").GetString();
}
