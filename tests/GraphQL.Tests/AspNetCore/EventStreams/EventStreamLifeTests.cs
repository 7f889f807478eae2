using System.Globalization;
using System.Text;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore.EventStreams;

/// <summary>How long streams last, how many there may be, and how they end.</summary>
public sealed class EventStreamLifeTests
{
    private const string Counted = "subscription { counted }";

    [Fact]
    public async Task Heartbeat_Should_ComeEveryTwelveSeconds_When_NothingHappens()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync();
        await using var client = await server.SubscribeAsync(Counted);

        // act: not yet, then twice
        server.Clock.Advance(TimeSpan.FromSeconds(11.9));
        await server.SendAsync("counted_a", 1);
        Assert.StartsWith("event: next", await client.ReadAsync(), StringComparison.Ordinal);
        server.Clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(":", await client.ReadAsync());
        server.Clock.Advance(TimeSpan.FromSeconds(12));

        // assert
        Assert.Equal(":", await client.ReadAsync());
    }

    [Fact]
    public async Task Stream_Should_Complete_When_ItIsOneHourOld()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync();
        await using var client = await server.SubscribeAsync(Counted);

        // act
        server.Clock.Advance(TimeSpan.FromHours(1));

        // assert
        Assert.Equal([EventStreamServer.Complete], await client.ReadToEndAsync());
        await server.WaitForOpenAsync(0);
    }

    [Theory]
    [InlineData(Counted)]
    [InlineData("subscription { deaf }")]
    [InlineData("subscription { held }")]
    public async Task Stream_Should_CompleteAtOnce_When_ServerStops(string document)
    {
        // arrange: the second source looks at no token, the third is in the middle of an event
        await using var server = await EventStreamServer.StartAsync();
        await using var client = await server.SubscribeAsync(document);
        await server.SendAsync("held", 1);

        // act
        var stop = server.Http.StopAsync();

        // assert
        Assert.Equal([EventStreamServer.Complete], await client.ReadToEndAsync());
        await stop;
        Assert.Equal(0, server.Open.Count);
    }

    [Fact]
    public async Task Subscription_Should_BeRefused_When_ServerIsAboutToStop()
    {
        // arrange: a request whose body the server is waiting for
        await using var server = await EventStreamServer.StartAsync();
        await using var connection = await server.Http.ConnectAsync(CancellationToken.None);
        var body = """{"query":"subscription { counted }"}"""u8.ToArray();
        await connection.WriteAsync(Encoding.UTF8.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"));
        await connection.ReadExactlyAsync(new byte["HTTP/1.1 100 Continue\r\n\r\n".Length]);

        // act
        var stop = server.Http.StopAsync();
        while (!server.Open.Stopping.IsCancellationRequested)
        {
            await Task.Delay(5);
        }

        await connection.WriteAsync(body);
        var response = await ReadToEndAsync(connection);

        // assert
        Assert.StartsWith("HTTP/1.1 503 ", response, StringComparison.Ordinal);
        Assert.Contains("\r\nRetry-After: 1\r\n", response, StringComparison.Ordinal);
        Assert.Contains("\"SERVER_STOPPING\"", response, StringComparison.Ordinal);
        await stop;
    }

    [Theory]
    [InlineData(Counted)]
    [InlineData("subscription { deaf }")]
    [InlineData("subscription { held }")]
    public async Task Source_Should_BeLetGo_When_ClientIsGone(string document)
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync();
        var client = await server.SubscribeAsync(document);
        await server.SendAsync("held", 1);
        Assert.Equal(1, server.Open.Count);

        // act
        await client.DisposeAsync();

        // assert
        await server.WaitForOpenAsync(0);
        Assert.False(await server.HasSubscribersAsync("counted_a"));
        Assert.False(await server.HasSubscribersAsync("held"));
        Assert.Empty(server.Http.Log.Errors);
    }

    [Theory]
    [InlineData("user", 3, 10)]
    [InlineData("node", 10, 3)]
    public async Task Subscription_Should_BeRefused_When_ItIsOneTooMany(string scope, int ofUser, int ofNode)
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync(options => options.EventStreams = options.EventStreams with { MaxSubscriptionsPerUser = ofUser, MaxSubscriptionsPerNode = ofNode });
        await using var first = await server.SubscribeAsync(Counted);
        await using var second = await server.SubscribeAsync(Counted);
        var third = await server.SubscribeAsync(Counted);

        // act
        var fourth = await Answer.PostAsync(server.Http, $$"""{"query":"{{Counted}}"}""", "text/event-stream");

        // assert
        Assert.Equal((429, "LIMIT_SUBSCRIPTIONS", "5"), (fourth.Status, fourth.Code, fourth.Header("Retry-After")));
        Assert.Equal((scope, 3), (fourth.Error!.Value.GetProperty("extensions").GetProperty("scope").GetString(), fourth.Error!.Value.GetProperty("extensions").GetProperty("limit").GetInt32()));
        await third.DisposeAsync();
        await server.WaitForOpenAsync(2);
        await using var next = await server.SubscribeAsync(Counted);
        Assert.Equal(3, server.Open.Count);
    }

    [Fact]
    public async Task Subscriptions_Should_BeCountedByUser_When_UsersDiffer()
    {
        // arrange
        var user = "a";
        await using var server = await EventStreamServer.StartAsync(options => options.EventStreams = options.EventStreams with { MaxSubscriptionsPerUser = 1, Subscriber = _ => user });
        await using var first = await server.SubscribeAsync(Counted);

        // act
        user = "b";
        await using var second = await server.SubscribeAsync(Counted);

        // assert
        Assert.Equal(2, server.Open.Count);
    }

    [Fact]
    public async Task Stream_Should_EndWithError_When_ClientIsSlowerThanItsEvents()
    {
        // arrange: the first event is executed, three wait, the fifth is too many
        await using var server = await EventStreamServer.StartAsync();
        await using var client = await server.SubscribeAsync("subscription { held }");
        await server.SendAsync("held", 0);
        await server.Entered.WaitAsync();

        // act
        for (var number = 1; number <= 10; number++)
        {
            await server.SendAsync("held", number);
        }

        server.Gate.Release(10);
        var events = await client.ReadToEndAsync();

        // assert
        Assert.Equal(["0", "1", "2", "3"], events[..4].Select(static text => text["event: next|data: {\"data\":{\"held\":".Length..].TrimEnd('}')));
        Assert.Contains("\"extensions\":{\"code\":\"SUBSCRIPTION_OVERFLOW\",\"limit\":3}", events[4], StringComparison.Ordinal);
        Assert.Equal([EventStreamServer.Complete], events[5..]);
    }

    [Fact]
    public async Task Stream_Should_SkipTheOldest_When_OnlyTheLatestCounts()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync();
        await using var client = await server.SubscribeAsync("subscription { latest }");
        await server.SendAsync("latest", 0);
        await server.Entered.WaitAsync();

        // act
        for (var number = 1; number <= 10; number++)
        {
            await server.SendAsync("latest", number);
        }

        server.Gate.Release(3);

        // assert
        foreach (var expected in (int[])[0, 9, 10])
        {
            Assert.Equal($"event: next|data: {{\"data\":{{\"latest\":{expected.ToString(CultureInfo.InvariantCulture)}}}}}", await client.ReadAsync());
        }
    }

    [Fact]
    public async Task Events_Should_WaitForRoom_When_ManyAreExecuted()
    {
        // arrange
        await using var server = await EventStreamServer.StartAsync(execution: new ExecutionOptions { MaxConcurrentEvents = 2 });
        await using var first = await server.SubscribeAsync("subscription { held }");
        await using var second = await server.SubscribeAsync("subscription { held }");
        await using var third = await server.SubscribeAsync("subscription { held }");

        // act: two start, the third when one of them has ended
        await server.SendAsync("held", 1);
        await server.Entered.WaitAsync();
        await server.Entered.WaitAsync();
        var isFull = !await server.Entered.WaitAsync(TimeSpan.FromMilliseconds(100));
        server.Gate.Release();
        await server.Entered.WaitAsync();
        server.Gate.Release(2);

        // assert
        Assert.True(isFull);
        foreach (var client in (EventClient[])[first, second, third])
        {
            Assert.Equal("event: next|data: {\"data\":{\"held\":1}}", await client.ReadAsync());
        }
    }

    [Fact]
    public async Task Connection_Should_BeCut_When_ClientDoesNotReadForThirtySeconds()
    {
        // arrange: far more than socket and server can hold
        await using var server = await EventStreamServer.StartAsync();
        await using var connection = await server.Http.ConnectAsync(CancellationToken.None);
        await connection.WriteAsync(Encoding.UTF8.GetBytes("GET /graphql?query=subscription%7Btext%7D HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n\r\n"));
        await server.WaitForOpenAsync(1);
        var text = new string('x', 1_000_000);
        while (server.Clock.CountTimers(TimeSpan.FromSeconds(30)) == 0)
        {
            await server.SendAsync("text", text);
            await Task.Delay(5);
        }

        // act
        server.Clock.Advance(TimeSpan.FromSeconds(29.9));
        Assert.Equal(1, server.Open.Count);
        server.Clock.Advance(TimeSpan.FromSeconds(0.1));

        // assert
        await server.WaitForOpenAsync(0);
        Assert.DoesNotContain("complete", await ReadToEndAsync(connection), StringComparison.Ordinal);
    }

    private static async Task<string> ReadToEndAsync(Stream connection)
    {
        using var received = new MemoryStream();
        try
        {
            await connection.CopyToAsync(received);
        }
        catch (IOException)
        {
            // Cut off, as it should be.
        }

        return Encoding.UTF8.GetString(received.ToArray());
    }
}
