using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GraphQLBackend.Server.IntegrationTests.Graph;

namespace GraphQLBackend.Server.IntegrationTests.Hostile;

/// <summary>The twelve probes of graphql-cop, as it sends them, against both modes: what it calls a finding must not be one.</summary>
[Collection(GraphCollection.Name)]
public sealed class GraphQLCopTests(GraphFixture local, ProductionFixture production) : IClassFixture<ProductionFixture>
{
    private const string NotRegistered = "OPERATION_NOT_REGISTERED";
    private const string Circular =
        "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }";

    /// <summary>Documents by POST and the code of local mode; null when it answers. Production refuses every one before it is read.</summary>
    public static TheoryData<string, string, string?> Documents() => new()
    {
        { "alias overloading", $"query cop {{ {string.Concat(Enumerable.Range(0, 101).Select(static i => $"alias{i}:__typename \n"))} }}", "LIMIT_ALIASES" },
        { "directive overloading", "query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }", "LIMIT_DIRECTIVES" },
        { "field duplication", $"query cop {{ {string.Concat(Enumerable.Repeat("__typename \n", 500))} }}", "LIMIT_MERGE" },
        { "circular introspection", Circular, "LIMIT_CYCLE" },
        { "field suggestions", "query cop { __schema { directive } }", "GRAPHQL_VALIDATION_FAILED" },
        { "unhandled error", "qwerty cop { abc }", "GRAPHQL_PARSE_FAILED" },
        { "tracing", "query cop { __typename }", null },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_Should_BeRefusedWithoutDetails_When_ItIsAProbe(string probe, string document, string? code)
    {
        // act
        var inProduction = await SendAsync(production.Client, Post(Request(document)));
        var inLocalMode = await SendAsync(local.Client, Post(Request(document)));

        // assert
        Assert.Equal((probe, 400, NotRegistered), (probe, inProduction.Status, inProduction.Code));
        Assert.Equal((probe, code is null ? 200 : 400, code), (probe, inLocalMode.Status, inLocalMode.Code));
        Assert.All([inProduction, inLocalMode], static answer => Assert.All(
            ["Did you mean", "exception", "stack", "tracing"], detail => Assert.DoesNotContain(detail, answer.Body, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Batch_Should_BeRefused_When_ItHasTenRequests()
    {
        // arrange
        var batch = $"[{string.Join(',', Enumerable.Repeat(Request("query cop { __typename }"), 10))}]";

        // act & assert
        await AssertBothAsync(() => Post(batch), 400, "BATCH_NOT_SUPPORTED");
    }

    [Fact]
    public async Task Form_Should_BeRefused_When_ItIsUrlEncoded() =>
        await AssertBothAsync(static () => Post("query=query%20cop%20%7B__typename%7D", "application/x-www-form-urlencoded"), 415, "UNSUPPORTED_MEDIA_TYPE");

    [Fact]
    public async Task Mutation_Should_NotRun_When_ItComesByGet()
    {
        // act
        var inProduction = await SendAsync(production.Client, Get("/graphql?query=mutation%20cop%20%7B__typename%7D"));
        var inLocalMode = await SendAsync(local.Client, Get("/graphql?query=mutation%20cop%20%7B__typename%7D"));

        // assert
        Assert.Equal((400, NotRegistered), (inProduction.Status, inProduction.Code));
        Assert.Equal((405, "METHOD_NOT_ALLOWED"), (inLocalMode.Status, inLocalMode.Code));
    }

    [Fact]
    public async Task Query_Should_RunInLocalModeOnly_When_ItComesByGet()
    {
        // act
        var inProduction = await SendAsync(production.Client, Get("/graphql?query=query%20cop%20%7B__typename%7D"));
        var inLocalMode = await SendAsync(local.Client, Get("/graphql?query=query%20cop%20%7B__typename%7D"));

        // assert
        Assert.Equal((400, NotRegistered), (inProduction.Status, inProduction.Code));
        Assert.Equal((200, """{"data":{"__typename":"Query"}}"""), (inLocalMode.Status, inLocalMode.Body));
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphiql")]
    [InlineData("/playground")]
    [InlineData("/console")]
    public async Task Page_Should_BeServedInLocalModeAtOnePlace_When_ABrowserAsks(string path)
    {
        // act
        var inProduction = await SendAsync(production.Client, Get(path, "text/html"));
        var inLocalMode = await SendAsync(local.Client, Get(path, "text/html"));

        // assert
        Assert.NotEqual("text/html", inProduction.MediaType);
        Assert.InRange(inProduction.Status, 400, 499);
        Assert.Equal(path == "/graphql", inLocalMode.MediaType == "text/html");
    }

    private static string Request(string document) => JsonSerializer.Serialize(new { query = document, operationName = "cop" });

    private static HttpRequestMessage Post(string body, string mediaType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Headers.Add("X-Apollo-Tracing", "1");
        return request;
    }

    private static HttpRequestMessage Get(string url, string accept = "application/graphql-response+json")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return request;
    }

    private async Task AssertBothAsync(Func<HttpRequestMessage> request, int status, string code)
    {
        foreach (var client in new[] { production.Client, local.Client })
        {
            var answer = await SendAsync(client, request());
            Assert.Equal((status, code), (answer.Status, answer.Code));
        }
    }

    private static async Task<ProbeAnswer> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            return new ProbeAnswer((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
        }
    }
}
