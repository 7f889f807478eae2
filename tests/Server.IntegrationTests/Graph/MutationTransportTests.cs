using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using static GraphQLBackend.Server.IntegrationTests.Graph.MutationFixture;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>How mutations travel, what they may cost, and in which order they run.</summary>
public sealed class MutationTransportTests(MutationFixture server) : IClassFixture<MutationFixture>
{
    [Fact]
    public async Task Mutation_Should_BeRefused_When_ARegisteredOneComesByGet()
    {
        // arrange
        var asin = server.NextAsin();

        // act
        var variables = Uri.EscapeDataString("{\"input\":{\"asin\":\"" + asin + "\"}}");
        using var response = await server.Client.GetAsync(new Uri($"/graphql?documentId=ProductTrack&variables={variables}", UriKind.Relative));

        // assert
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal(0, await server.ExecuteAsync($"SELECT count(*) FROM core.products WHERE asin = '{asin}'"));
    }

    [Fact]
    public async Task Mutation_Should_NotBeStored_When_ItSucceeds()
    {
        // act
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { documentId = "ProductTrack", variables = new { input = new { asin = server.NextAsin() } } });

        // assert
        Assert.Equal("no-store, private", string.Join(", ", response.Headers.CacheControl!.ToString().Split(", ").Order()));
    }

    [Fact]
    public async Task RootFields_Should_RunInOrderAndReadAnew_When_TwoAliasesChangeOneProduct()
    {
        // arrange
        var (main, one, other) = (await server.AddProductAsync(), await server.AddProductAsync(), await server.AddProductAsync());
        var query = $$"""
            mutation {
              a: linkCompetitor(input: { productId: "{{IdOf(main)}}", competitorId: "{{IdOf(one)}}" }) { ...P }
              b: linkCompetitor(input: { productId: "{{IdOf(main)}}", competitorId: "{{IdOf(other)}}", relation: INDIRECT }) { ...P }
              c: unlinkCompetitor(input: { productId: "{{IdOf(main)}}", competitorId: "{{IdOf(one)}}" }) { competition { competitors { product { asin } } } }
            }
            fragment P on LinkCompetitorPayload { competition { competitors { product { asin } } } }
            """;

        // act
        var answer = await server.PostAsync(new { query });

        // assert
        Assert.Equal([one], Competitors(answer, "a"));
        Assert.Equal([one, other], Competitors(answer, "b"));
        Assert.Equal([other], Competitors(answer, "c"));
    }

    [Fact]
    public async Task RootFields_Should_GoOn_When_OneAnswersWithAnError()
    {
        // arrange
        var asin = await server.AddProductAsync();
        var query = $$"""
            mutation {
              a: untrackProduct(input: { productId: "{{IdOf(server.NextAsin())}}" }) { errors { __typename } }
              b: untrackProduct(input: { productId: "{{IdOf(asin)}}" }) { product { trackedSince } errors { __typename } }
            }
            """;

        // act
        var answer = await server.PostAsync(new { query });

        // assert
        Assert.Equal("""{"a":{"errors":[{"__typename":"NotFoundError"}]},"b":{"product":{"trackedSince":null},"errors":null}}""", answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task Mutation_Should_BeRefused_When_ItCostsMoreThanAHundred()
    {
        // arrange: ten links with five competitors each, as many root fields as there may be
        var fields = string.Join('\n', Enumerable.Range(0, 10).Select(static i =>
            $$"""f{{i}}: linkCompetitor(input: { productId: "x", competitorId: "x" }) { competition { competitors { product { asin } } } }"""));

        // act
        var answer = await server.PostAsync(new { query = $"mutation {{ {fields.Replace("\"x\"", $"\"{IdOf(await server.AddProductAsync())}\"", StringComparison.Ordinal)} }}" });

        // assert
        var extensions = Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions");
        Assert.Equal(("LIMIT_COST", 100), (extensions.GetProperty("code").GetString(), extensions.GetProperty("limit").GetInt32()));
    }

    private static List<string?> Competitors(JsonElement answer, string alias) =>
        [.. answer.GetProperty("data").GetProperty(alias).GetProperty("competition").GetProperty("competitors").EnumerateArray()
            .Select(static competitor => competitor.GetProperty("product").GetProperty("asin").GetString())];
}
