using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GraphQLBackend.GraphQL.PersistedOperations;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

[Collection(GraphCollection.Name)]
public sealed class BadInputTests(GraphFixture graph)
{
    public static TheoryData<string, string, string> BadVariables() => new()
    {
        { "ProductSummary", """{"asin":"B0FDKB341"}""", "10 characters" },
        { "ProductSummary", """{"asin":"B0FDKB341!"}""", "letters A-Z or digits" },
        { "ProductSummary", """{"asin":"0306406153"}""", "check digit" },
        { "ProductSummary", """{"asin":"B0FDKB341G","marketplace":"XX"}""", "\"XX\" does not exist" },
        { "ProductSummary", """{"asin":null}""", "non-null type \"ASIN!\"" },
        { "ProductSummary", "{}", "required type \"ASIN!\"" },
        { "ProductSummary", """{"asin":["B0FDKB341G"]}""", "must be a string" },
        { "ProductMetrics", """{"asin":"B0FDKB341G","range":"LAST_8_DAYS"}""", "LAST_8_DAYS" },
        { "ProductList", """{"first":"ten"}""", "32-bit" },
        { "ProductList", """{"where":{"colour":{"eq":"red"}}}""", "\"colour\" is not defined" },
        { "ProductList", """{"order":[{"price":"ASC","bsr":"ASC"}]}""", "Exactly one key" },
    };

    public static TheoryData<string, string> BadPages() => new()
    {
        { "first: -1", "INVALID_PAGING" },
        { "last: -1", "INVALID_PAGING" },
        { "first: 1, last: 1", "INVALID_PAGING" },
        { "first: 1, after: \"Zm9yZWlnbg==\"", "INVALID_CURSOR" },
        { "last: 1, before: \"not a cursor\"", "INVALID_CURSOR" },
        { "first: 1, where: { text: { eq: \"x\" } }", "INVALID_FILTER" },
    };

    [Theory]
    [MemberData(nameof(BadVariables))]
    public async Task Variables_Should_BeRefusedByName_When_TheyDoNotFit(string operation, string variables, string message)
    {
        // act
        var (status, error) = await PostRawAsync($$"""{"documentId":"{{operation}}","variables":{{variables}}}""");

        // assert
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("BAD_USER_INPUT", Code(error));
        Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(error.GetProperty("extensions").GetProperty("variable").GetString()));
    }

    [Theory]
    [MemberData(nameof(BadPages))]
    public async Task Paging_Should_BeRefusedWithACode_When_ItIsOutOfBounds(string arguments, string code)
    {
        // act
        var (status, error) = await PostRawAsync(JsonSerializer.Serialize(new { query = $"{{ products({arguments}) {{ nodes {{ asin }} }} }}" }));

        // assert
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(code, Code(error));
        Assert.Equal("products", error.GetProperty("path")[0].GetString());
    }

    [Fact]
    public async Task Cursor_Should_BeRefused_When_ItIsOfAnotherOrder()
    {
        // arrange
        var list = await graph.QueryAsync("ProductList", new { first = 1, order = new[] { new { price = "ASC" } } });
        var cursor = list.GetProperty("products").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        // act
        var (_, error) = await PostRawAsync(JsonSerializer.Serialize(new { documentId = "ProductList", variables = new { after = cursor, order = new[] { new { bsr = "ASC" } } } }));

        // assert
        Assert.Equal("INVALID_CURSOR", Code(error));
        Assert.Equal("after", error.GetProperty("extensions").GetProperty("argument").GetString());
    }

    [Theory]
    [InlineData("&vh=0000000000000000000000000000000000000000000000000000000000000000&variables=%7B%22asin%22%3A%22B0FDKB341G%22%7D", "VARIABLES_HASH_MISMATCH")]
    [InlineData("&variables=%7B%22asin%22%3A%22B0FDKB341G%22%7D&variables=%7B%7D", "DUPLICATE_PARAMETER")]
    [InlineData("&op=0f", "DUPLICATE_PARAMETER")]
    [InlineData("&variables=%5B%5D", "INVALID_VARIABLES")]
    [InlineData("&variables=%7B%22asin%22", "INVALID_VARIABLES")]
    [InlineData("&variables=%7B%7D&colour=red", "UNKNOWN_PARAMETER")]
    public async Task EdgeForm_Should_BeRefusedUncached_When_ItIsNotOfTheShape(string rest, string code)
    {
        // arrange
        var id = graph.Services.GetRequiredService<OperationRegistry>().Current.Find("ProductSummary")!.Id;

        // act
        using var response = await graph.Client.GetAsync(new Uri($"/graphql?op={id}{rest}", UriKind.Relative));

        // assert
        var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, Code(body.GetProperty("errors")[0]));
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EdgeForm_Should_Answer_When_TheHashOfTheVariablesIsRight()
    {
        // arrange
        const string Variables = """{"asin":"B0FDKB341G"}""";
        var id = graph.Services.GetRequiredService<OperationRegistry>().Current.Find("ProductSummary")!.Id;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Variables)));

        // act
        var body = await graph.Client.GetStringAsync(new Uri($"/graphql?op={id}&vh={hash}&variables={Uri.EscapeDataString(Variables)}", UriKind.Relative));

        // assert
        Assert.StartsWith("""{"data":{"product":{"id":""", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_ItHasTwentyKilobytes()
    {
        // act
        var (status, error) = await PostRawAsync(JsonSerializer.Serialize(new { query = $"{{ marketplaces {{ code }} }} #{new string('x', 20_000)}" }));

        // assert
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("LIMIT_DOCUMENT_LENGTH", Code(error));
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_ItIsTwoHundredDeep()
    {
        // arrange
        var open = string.Concat(Enumerable.Repeat("{ product ", 200));
        var close = string.Concat(Enumerable.Repeat("}", 200));

        // act
        var (status, error) = await PostRawAsync(JsonSerializer.Serialize(new { query = open + "{ asin }" + close }));

        // assert
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("LIMIT_DEPTH", Code(error));
    }

    [Fact]
    public async Task Mutation_Should_BeRefused_When_ItComesByGet()
    {
        // act
        using var response = await graph.Client.GetAsync(new Uri("/graphql?query=mutation%7Bx%7D", UriKind.Relative));

        // assert
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    private static string? Code(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString();

    private async Task<(HttpStatusCode Status, JsonElement Error)> PostRawAsync(string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await graph.Client.SendAsync(request);
        var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        return (response.StatusCode, body.GetProperty("errors")[0]);
    }
}
