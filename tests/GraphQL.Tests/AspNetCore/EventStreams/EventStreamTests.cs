using System.Text;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.PersistedOperations;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore.EventStreams;

public sealed class EventStreamTests
{
    private const string Variables = "variables=%7B%22of%22%3A%22b%22%7D";

    [Theory]
    [InlineData("/graphql?documentId=Counted&" + Variables)]
    [InlineData("/graphql?op={sha256}&" + Variables)]
    [InlineData("/graphql/persisted/Counted?" + Variables)]
    public async Task Get_Should_StreamEvents_When_OperationIsRegistered(string path)
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync(fill: static folder => folder.Write("Counted.graphql", EventStreamServer.Counted));
        path = path.Replace("{sha256}", OperationId.Of(EventStreamServer.Counted), StringComparison.Ordinal);
        await using var client = await EventClient.ConnectAsync(server.Http, new HttpRequestMessage(HttpMethod.Get, path));

        // act
        var first = await client.ReadAsync();
        await server.SendAsync("counted_a", 1);
        await server.SendAsync("counted_b", 2);

        // assert
        Assert.Equal(":", first);
        Assert.Equal("event: next|data: {\"data\":{\"counted\":2}}", await client.ReadAsync());
    }

    [Fact]
    public async Task Stream_Should_HaveExactlyTheseBytes_When_ItEnds()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync();
        await using var connection = await server.Http.ConnectAsync(CancellationToken.None);
        var body = """{"query":"subscription { text }"}""";
        await connection.WriteAsync(Encoding.UTF8.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        await server.WaitForOpenAsync(1);
        while (!await server.HasSubscribersAsync("text"))
        {
            await Task.Delay(5);
        }

        // act
        await server.SendAsync("text", "a\r\n\u2028b");
        await server.CompleteAsync("text");
        using var reader = new StreamReader(connection, Encoding.UTF8);
        var response = await reader.ReadToEndAsync();

        // assert
        var (head, chunks) = (response.Split("\r\n\r\n", 2)[0], response.Split("\r\n\r\n", 2)[1]);
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", head, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: text/event-stream; charset=utf-8", head, StringComparison.Ordinal);
        Assert.Contains("\r\nCache-Control: private, no-cache, no-store, no-transform", head, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Accel-Buffering: no", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Length", head, StringComparison.Ordinal);
        var lines = chunks.Split("\r\n");
        Assert.Equal([":\n\n", "event: next\ndata: {\"data\":{\"text\":\"a\\r\\n\u2028b\"}}\n\n", "event: complete\ndata:\n\n", ""], lines.Where(static (_, index) => index % 2 == 1));
    }

    [Fact]
    public async Task Stream_Should_GoOn_When_AnEventHasFieldErrors()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync();
        await using var client = await server.SubscribeAsync("subscription { counted }");

        // act
        await server.SendAsync("counted_a", -1);
        await server.SendAsync("counted_a", 7);

        // assert
        Assert.StartsWith("event: next|data: {\"data\":{\"counted\":null},\"errors\":[{\"message\":\"It is negative.\"", await client.ReadAsync(), StringComparison.Ordinal);
        Assert.Equal("event: next|data: {\"data\":{\"counted\":7}}", await client.ReadAsync());
    }

    [Fact]
    public async Task Stream_Should_GoOn_When_AnEventTakesTooLong()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync(execution: new ExecutionOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(50) });
        await using var client = await server.SubscribeAsync("subscription { held }");

        // act
        await server.SendAsync("held", 1);
        await server.Entered.WaitAsync();
        server.Clock.Advance(TimeSpan.FromMilliseconds(50));
        var late = await client.ReadAsync();
        server.Gate.Release();
        await server.SendAsync("held", 2);

        // assert
        Assert.Contains("EXECUTION_TIMEOUT", late, StringComparison.Ordinal);
        Assert.Equal("event: next|data: {\"data\":{\"held\":2}}", await client.ReadAsync());
    }

    [Fact]
    public async Task Stream_Should_EndWithMaskedError_When_SourceFails()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync();
        await using var client = await server.SubscribeAsync("subscription { broken }");

        // act
        var events = await client.ReadToEndAsync();

        // assert
        Assert.Equal("event: next|data: {\"data\":{\"broken\":1}}", events[0]);
        Assert.Contains("\"INTERNAL_ERROR\"", events[1], StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", events[1], StringComparison.Ordinal);
        Assert.DoesNotContain("secret", events[1], StringComparison.Ordinal);
        Assert.Equal([EventStreamServer.Complete], events[2..]);
        await server.WaitForOpenAsync(0);
    }

    [Theory]
    [InlineData("""{"query":"subscription { refused }"}""", "Not you.")]
    [InlineData("""{"query":"subscription Counted($of: String!) { counted(of: $of) }","variables":{"of":1}}""", "BAD_USER_INPUT")]
    [InlineData("""{"query":"subscription { counted text }"}""", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"subscription { __typename }"}""", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"subscription {"}""", "GRAPHQL_PARSE_FAILED")]
    [InlineData("""{"documentId":"Nowhere"}""", "PERSISTED_QUERY_NOT_IN_LIST")]
    [InlineData("""{"variables":{}}""", "BAD_REQUEST")]
    public async Task Post_Should_AnswerWithOneEvent_When_SubscriptionCannotStart(string body, string error)
    {
        await using var server = await EventStreamServer.StartAsync();

        var answer = await Answer.PostAsync(server.Http, body, "text/event-stream");

        Assert.Equal((200, "text/event-stream"), (answer.Status, answer.MediaType));
        Assert.StartsWith("event: next\ndata: {\"errors\":[{", answer.Body, StringComparison.Ordinal);
        Assert.Contains(error, answer.Body, StringComparison.Ordinal);
        Assert.EndsWith("}\n\nevent: complete\ndata:\n\n", answer.Body, StringComparison.Ordinal);
        Assert.Equal(0, server.Open.Count);
    }

    [Fact]
    public async Task Post_Should_AnswerWithJson_When_SubscriptionCannotStartAndJsonIsAcceptedToo()
    {
        await using var server = await EventStreamServer.StartAsync();

        var answer = await Answer.PostAsync(server.Http, """{"query":"subscription { refused }"}""", "application/graphql-response+json, text/event-stream");

        Assert.Equal((400, Answer.GraphQLResponse), (answer.Status, answer.MediaType));
        Assert.Equal("""{"errors":[{"message":"Not you.","locations":[{"line":1,"column":16}],"path":["refused"]}]}""", answer.Body);
    }

    [Theory]
    [InlineData("query", "{\"data\":{\"hello\":\"Hello, world!\"}}")]
    [InlineData("mutation", "{\"data\":{\"set\":3}}")]
    public async Task Post_Should_AnswerWithOneEvent_When_OnlyEventsAreAccepted(string kind, string result)
    {
        await using var server = await EventStreamServer.StartAsync();
        var document = kind == "query" ? "{ hello }" : "mutation { set(value: 3) }";

        var answer = await Answer.PostAsync(server.Http, $$"""{"query":"{{document}}"}""", "text/event-stream");

        Assert.Equal($"event: next\ndata: {result}\n\nevent: complete\ndata:\n\n", answer.Body);
        Assert.True(answer.Response.Headers.TransferEncodingChunked);
    }

    [Theory]
    [InlineData("text/event-stream, application/json", "application/json")]
    [InlineData("application/json;q=0.9, text/event-stream", "text/event-stream")]
    [InlineData("application/json, text/event-stream;q=0.9", "application/json")]
    [InlineData("text/*", "text/event-stream")]
    [InlineData("text/*, */*", "application/json")]
    [InlineData("TEXT/Event-Stream", "text/event-stream")]
    public async Task Query_Should_BeAnsweredAsWanted_When_SeveralTypesAreAccepted(string accept, string expected)
    {
        await using var server = await EventStreamServer.StartAsync();

        Assert.Equal(expected, (await Answer.PostAsync(server.Http, """{"query":"{ hello }"}""", accept)).MediaType);
    }

    [Theory]
    [InlineData(null, 400)]
    [InlineData("*/*", 400)]
    [InlineData("application/json, */*;q=0.1", 400)]
    [InlineData("application/json", 406)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", 406)]
    [InlineData("application/json, text/event-stream;q=0", 406)]
    public async Task Subscription_Should_BeRefused_When_EventsAreNotNamed(string? accept, int status)
    {
        await using var server = await EventStreamServer.StartAsync();

        var answer = await Answer.PostAsync(server.Http, """{"query":"subscription { counted }"}""", accept);

        Assert.Equal((status, "SUBSCRIPTION_NOT_SUPPORTED"), (answer.Status, answer.Code));
        Assert.Contains("Accept: text/event-stream", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/graphql?query=mutation%7Bset(value:1)%7D", 405, "METHOD_NOT_ALLOWED")]
    [InlineData("PUT", "/graphql", 405, "METHOD_NOT_ALLOWED")]
    [InlineData("POST", "/graphql", 415, "UNSUPPORTED_MEDIA_TYPE")]
    public async Task Request_Should_KeepItsStatus_When_TheExchangeIsAtFault(string method, string path, int status, string code)
    {
        await using var server = await EventStreamServer.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "POST" ? new StringContent("x") : null };

        var answer = await Answer.SendAsync(server.Http, request, "text/event-stream");

        Assert.Equal((status, Answer.Json, code), (answer.Status, answer.MediaType, answer.Code));
    }

    [Fact]
    public async Task Event_Should_TellItsCost_When_Asked()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription%7Bcounted%7D");
        request.Headers.Add("GraphQL-Cost", "report");
        await using var client = await EventClient.ConnectAsync(server.Http, request);
        await client.ReadAsync();

        // act
        await server.SendAsync("counted_a", 1);

        // assert
        Assert.Contains("\"extensions\":{\"cost\":{\"estimated\":", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_Should_HaveServicesOfItsOwn_When_TheyAreScoped()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync();
        await using var client = await server.SubscribeAsync("subscription { scope }");

        // act
        await server.SendAsync("scope", 1);
        await server.SendAsync("scope", 2);

        // assert
        Assert.NotEqual(await client.ReadAsync(), await client.ReadAsync());
    }

    [Fact]
    public async Task Anonymous_Should_BeRefused_When_SubscriptionIsNotPublic()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync(
            static options => options.AllowOperation = static (_, operation) => operation.Metadata.IsPublic,
            static folder => folder
                .Write("Secret.graphql", "subscription Secret { counted }")
                .Write("Open.graphql", "subscription Open @public { counted }"));

        // act
        var secret = await Answer.GetAsync(server.Http, "/graphql?documentId=Secret", "text/event-stream");
        await using var open = await EventClient.ConnectAsync(server.Http, new HttpRequestMessage(HttpMethod.Get, "/graphql?documentId=Open"));

        // assert
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), (secret.Status, secret.Code));
        Assert.Equal(":", await open.ReadAsync());
    }

    [Theory]
    [InlineData("subscription Two { counted text }", "A subscription selects exactly one root field")]
    [InlineData("subscription Skipped($if: Boolean!) { counted @skip(if: $if) }", "cannot use @skip or @include")]
    [InlineData("subscription Counted { counted(of: null) }", "null")]
    public async Task Registration_Should_RefuseTheSet_When_ASubscriptionBreaksARule(string document, string message)
    {
        var name = document.Split(' ', '(')[1];

        var refusal = await Assert.ThrowsAsync<OperationRegistrationException>(() => EventStreamServer.StartAsync(fill: folder => folder.Write($"{name}.graphql", document)));

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }
}
