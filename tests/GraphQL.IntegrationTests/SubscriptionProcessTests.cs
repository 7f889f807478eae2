using System.Net.ServerSentEvents;

namespace GraphQLBackend.GraphQL.IntegrationTests;

/// <summary>Subscriptions of generated types in a server that is a process.</summary>
public sealed class SubscriptionProcessTests
{
    [Fact]
    public async Task Process_Should_EndEveryStreamAndExitWithZero_When_Terminated()
    {
        // arrange
        await using var server = await TickerProcess.StartAsync();
        using var client = new TickerClient(server.Address);
        var streams = new List<IAsyncEnumerator<SseItem<string>>>();
        for (var i = 0; i < 10; i++)
        {
            streams.Add(await client.SubscribeAsync($"s{i % 2}"));
        }

        Assert.Equal("""{"data":{"tick":1}}""", await client.PostAsync("mutation { tick(symbol: \"s0\", count: 1) }"));

        // act
        await server.TerminateAsync();

        // assert: five have one event, all have the end, and the process waits for no time-out
        for (var i = 0; i < streams.Count; i++)
        {
            await AssertEventsAsync(streams[i], i % 2 == 0 ? ["next {\"data\":{\"tick\":{\"number\":1}}}", "complete "] : ["complete "]);
        }

        Assert.Equal(0, await server.ExitCodeAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Stream_Should_CarryEveryEventInOrder_When_ClientsDiffer()
    {
        // arrange
        await using var server = await TickerProcess.StartAsync();
        using var client = new TickerClient(server.Address);
        await using var a = await client.SubscribeAsync("a");
        await using var b = await client.SubscribeAsync("b");

        // act
        await client.PostAsync("mutation { a: tick(symbol: \"a\", count: 500) b: tick(symbol: \"b\", count: 2) c: close(symbol: \"a\") d: close(symbol: \"b\") }");

        // assert
        string[] ticks = [.. Enumerable.Range(1, 500).Select(static number => $"next {{\"data\":{{\"tick\":{{\"number\":{number}}}}}}}"), "complete "];
        await AssertEventsAsync(a, ticks);
        await AssertEventsAsync(b, [.. ticks[..2], "complete "]);
    }

    private static async Task AssertEventsAsync(IAsyncEnumerator<SseItem<string>> stream, string[] expected)
    {
        var events = new List<string>();
        while (await stream.MoveNextAsync())
        {
            events.Add($"{stream.Current.EventType} {stream.Current.Data}");
        }

        Assert.Equal(expected, events);
    }
}
