namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

public sealed class ResponseTests
{
    [Theory]
    [InlineData(null, Answer.Json)]
    [InlineData("", Answer.Json)]
    [InlineData("*/*", Answer.Json)]
    [InlineData("application/*", Answer.Json)]
    [InlineData("application/json", Answer.Json)]
    [InlineData("application/json; charset=utf-8", Answer.Json)]
    [InlineData("application/graphql-response+json", Answer.GraphQLResponse)]
    [InlineData("Application/GraphQL-Response+JSON; charset=utf-8", Answer.GraphQLResponse)]
    [InlineData("application/graphql-response+json,application/json;q=0.9", Answer.GraphQLResponse)]
    [InlineData("application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed", Answer.GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Answer.Json)]
    [InlineData("application/graphql-response+json;q=0, */*", Answer.Json)]
    [InlineData("application/json;q=0, application/*;q=0.1", Answer.GraphQLResponse)]
    [InlineData("*/*, application/graphql-response+json", Answer.GraphQLResponse)]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", Answer.Json)]
    [InlineData("text/html", null)]
    [InlineData("multipart/mixed", null)]
    [InlineData("application/json;q=0", null)]
    [InlineData("*/*;q=0", null)]
    [InlineData("application/xml;q=", null)]
    public async Task Get_Should_ChooseTheMediaType_When_AcceptAsks(string? accept, string? mediaType)
    {
        // arrange
        await using var server = await TestServer.StartAsync();

        // act
        var answer = await Answer.GetAsync(server, "/graphql?op=Hello", accept);

        // assert
        Assert.Equal((mediaType is null ? 406 : 200, mediaType ?? Answer.Json, "Accept"), (answer.Status, answer.MediaType, answer.Header("Vary")));
        Assert.Equal(mediaType is null ? "NOT_ACCEPTABLE" : null, answer.Code);
    }

    [Fact]
    public async Task Get_Should_TellOfTheSunset_When_OneIsPlanned()
    {
        // arrange
        await using var server = await TestServer.StartAsync(fill: static folder => folder.Write("Old.graphql", "query Old @sunset(at: \"2030-01-02T00:00:00Z\") { hello }"));

        // act
        var before = await Answer.GetAsync(server, "/graphql?op=Old");
        server.Clock.Now = server.Clock.Now.AddDays(1);
        var after = await Answer.GetAsync(server, "/graphql?op=Old");

        // assert
        Assert.Equal((200, "@1893456000", "Wed, 02 Jan 2030 00:00:00 GMT"), (before.Status, before.Header("Deprecation"), before.Header("Sunset")));
        Assert.Equal((410, "OPERATION_RETIRED", "no-store"), (after.Status, after.Code, after.CacheControl));
    }

    [Fact]
    public async Task Get_Should_MaskExceptions_When_AResolverFails()
    {
        // arrange
        await using var server = await TestServer.StartAsync(fill: static folder => folder.Write("Fails.graphql", "query Fails { fails }"));

        // act
        var answer = await Answer.GetAsync(server, "/graphql?op=Fails");

        // assert
        Assert.Equal(("INTERNAL_ERROR", "Internal error."), (answer.Code, answer.Message));
        Assert.NotEmpty(answer.Error!.Value.GetProperty("extensions").GetProperty("traceId").GetString()!);
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Should_MaskExceptionsAndLogOnce_When_TheTransportFails()
    {
        // arrange
        await using var server = await TestServer.StartAsync(static options => options.AllowFreeFormDocuments = static _ => throw new InvalidOperationException("secret"));

        // act
        var answer = await Answer.GetAsync(server, "/graphql?query={hello}");

        // assert
        Assert.Equal((500, "INTERNAL_ERROR", "no-store"), (answer.Status, answer.Code, answer.CacheControl));
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
        var logged = Assert.Single(server.Log.Errors);
        Assert.Contains(answer.Error!.Value.GetProperty("extensions").GetProperty("traceId").GetString()!, logged, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report", """{"data":{"hello":"Hello, world!"},"extensions":{"cost":{"estimated":0,"limit":1000}}}""")]
    [InlineData("other", """{"data":{"hello":"Hello, world!"}}""")]
    public async Task Get_Should_TellTheCost_When_TheHeaderAsksForIt(string header, string body)
    {
        // arrange
        await using var server = await TestServer.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?op=Hello") { Headers = { { "GraphQL-Cost", header } } };

        // act
        var answer = await Answer.SendAsync(server, request);

        // assert
        Assert.Equal(body, answer.Body);
    }
}
