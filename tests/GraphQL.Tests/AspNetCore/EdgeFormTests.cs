using System.Security.Cryptography;
using System.Text;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

public sealed class EdgeFormTests : IAsyncLifetime
{
    private TestServer _server = null!;

    public async Task InitializeAsync() => _server = await TestServer.StartAsync(fill: static folder => folder
        .Write("Echo.graphql", "query Echo($numbers: [Int!]) { echo(numbers: $numbers) }"));

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("""{"name":"Ada"}""", "Ada")]
    [InlineData("""{ "name" : "A\u0064a" }""", "Ada")]
    [InlineData("""{"name":"Zoë 🏊"}""", "Zoë 🏊")]
    [InlineData("""{"name":"a+b&c=d%"}""", "a+b&c=d%")]
    [InlineData("{}", "world")]
    [InlineData("null", "world")]
    public async Task Get_Should_BindTheVariables_When_TheHashIsOfTheirDecodedBytes(string variables, string name)
    {
        // act
        var answer = await Answer.GetAsync(_server, $"/graphql?op=Hello&vh={Hash(variables)}&variables={Uri.EscapeDataString(variables)}");

        // assert
        Assert.Equal($$$"""{"data":{"hello":"Hello, {{{name}}}!"}}""", answer.Body);
    }

    [Theory]
    [InlineData("vh={empty}")]
    [InlineData("vh={empty}&variables=")]
    [InlineData("variables=")]
    [InlineData("variables=%7B%22name%22:+null%7D&vh={nullName}")]
    public async Task Get_Should_Run_When_VariablesAreAbsentOrEmpty(string parameters)
    {
        // arrange
        var query = parameters.Replace("{empty}", Hash(string.Empty), StringComparison.Ordinal).Replace("{nullName}", Hash("""{"name": null}"""), StringComparison.Ordinal);

        // act
        var answer = await Answer.GetAsync(_server, $"/graphql?op=Hello&{query}");

        // assert
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", answer.Body);
    }

    [Theory]
    [InlineData("vh=00&variables={}", "VARIABLES_HASH_MISMATCH")]
    [InlineData("vh=&variables={}", "VARIABLES_HASH_MISMATCH")]
    [InlineData("vh=E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", "VARIABLES_HASH_MISMATCH")]
    [InlineData("variables={}&variables={}", "DUPLICATE_PARAMETER")]
    [InlineData("op=Hello", "DUPLICATE_PARAMETER")]
    [InlineData("variables={}&%76ariables={}", "DUPLICATE_PARAMETER")]
    [InlineData("operationName=Hello", "UNKNOWN_PARAMETER")]
    [InlineData("query={hello}", "UNKNOWN_PARAMETER")]
    [InlineData("Variables={}", "UNKNOWN_PARAMETER")]
    [InlineData("utm_source=x", "UNKNOWN_PARAMETER")]
    [InlineData("variables=[]", "INVALID_VARIABLES")]
    [InlineData("variables=1", "INVALID_VARIABLES")]
    [InlineData("variables=%22%22", "INVALID_VARIABLES")]
    [InlineData("variables={", "INVALID_VARIABLES")]
    [InlineData("variables={}{}", "INVALID_VARIABLES")]
    [InlineData("variables={%22name%22:%22\\ud800%22}", "INVALID_VARIABLES")]
    public async Task Get_Should_Answer400AndNoStore_When_ARuleIsBroken(string parameters, string code)
    {
        // act
        var answer = await Answer.GetAsync(_server, $"/graphql?op=Hello&{parameters}");

        // assert
        Assert.Equal((400, code, "no-store"), (answer.Status, answer.Code, answer.CacheControl));
    }

    [Theory]
    [InlineData(16, null)]
    [InlineData(17, "LIMIT_VARIABLES_DEPTH")]
    public async Task Get_Should_LimitTheDepth_When_VariablesNest(int depth, string? code)
    {
        // arrange
        var variables = $$"""{"other":{{new string('[', depth - 1)}}{{new string(']', depth - 1)}}}""";

        // act
        var answer = await Answer.GetAsync(_server, $"/graphql?op=Hello&variables={Uri.EscapeDataString(variables)}");

        // assert
        Assert.Equal((code is null ? 200 : 400, code), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData(1500, null)]
    [InlineData(1501, "LIMIT_VARIABLES_LENGTH")]
    public async Task Get_Should_LimitTheEncodedLength_When_VariablesAreLong(int length, string? code)
    {
        // arrange
        const string Envelope = "%7B%22name%22%3A%22%22%7D";
        var variables = Envelope.Insert(Envelope.Length - 6, new string('x', length - Envelope.Length));

        // act
        var answer = await Answer.GetAsync(_server, $"/graphql?op=Hello&variables={variables}");

        // assert
        Assert.Equal((code is null ? 200 : 400, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Get_Should_ReportTheVariable_When_ItsTypeIsWrong()
    {
        // act
        var answer = await Answer.GetAsync(_server, "/graphql?op=Echo&variables={\"numbers\":[1,\"two\"]}", Answer.GraphQLResponse);

        // assert
        Assert.Equal((400, "BAD_USER_INPUT", "no-store"), (answer.Status, answer.Code, answer.CacheControl));
        Assert.Contains("$numbers", answer.Message, StringComparison.Ordinal);
    }

    private static string Hash(string variables) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(variables)));
}
