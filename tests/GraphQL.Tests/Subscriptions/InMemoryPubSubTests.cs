using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using GraphQLBackend.GraphQL.Subscriptions;

namespace GraphQLBackend.GraphQL.Tests.Subscriptions;

public sealed class InMemoryPubSubTests
{
    private readonly DropCounter _drops = new();
    private readonly InMemoryPubSub _topics;

    public InMemoryPubSubTests() => _topics = new InMemoryPubSub(new SubscriptionOptions { TopicBufferCapacity = 3 }, _drops);

    [Theory]
    [InlineData(null, "1 2 3 SUBSCRIPTION_OVERFLOW", 0)]
    [InlineData(TopicBufferFullMode.DropOldest, "4 5 6", 3)]
    [InlineData(TopicBufferFullMode.DropNewest, "1 2 6", 3)]
    [InlineData(TopicBufferFullMode.DropWrite, "1 2 3", 3)]
    public async Task Send_Should_NeverWait_When_TheBufferIsFull(TopicBufferFullMode? mode, string expected, int dropped)
    {
        // arrange
        await using var stream = await _topics.SubscribeAsync<int>("a", null, mode);

        // act
        for (var number = 1; number <= 6; number++)
        {
            Assert.True(_topics.SendAsync("a", number).AsTask().IsCompletedSuccessfully);
        }

        await _topics.CompleteAsync("a");

        // assert
        Assert.Equal(expected, await ReadAsync(stream));
        Assert.Equal(dropped, _drops.Count);
    }

    [Fact]
    public async Task Send_Should_ReachEverybody_When_OneIsTooSlow()
    {
        // arrange
        await using var slow = await _topics.SubscribeAsync<int>("a", 1, null);
        await using var fast = await _topics.SubscribeAsync<int>("a", 10, null);

        // act
        for (var number = 1; number <= 6; number++)
        {
            await _topics.SendAsync("a", number);
        }

        await _topics.CompleteAsync("a");

        // assert
        Assert.Equal("1 SUBSCRIPTION_OVERFLOW", await ReadAsync(slow));
        Assert.Equal("1 2 3 4 5 6", await ReadAsync(fast));
    }

    [Fact]
    public async Task Subscribe_Should_ReceiveWhatIsSentLater_When_MessagesWereSentBefore()
    {
        await _topics.SendAsync("a", 1);
        await using var stream = await _topics.SubscribeAsync<int>("a");
        await _topics.SendAsync("a", 2);
        await _topics.SendAsync("b", 3);
        await _topics.CompleteAsync("a");

        Assert.Equal("2", await ReadAsync(stream));
    }

    [Fact]
    public async Task Topic_Should_RefuseOtherMessages_When_SomebodyHasSubscribed()
    {
        // arrange
        var stream = await _topics.SubscribeAsync<int>("a");

        // act and assert: its type is that of its subscribers, and gone with the last of them
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _topics.SendAsync("a", "text"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _topics.SubscribeAsync<string>("a"));
        await stream.DisposeAsync();
        await _topics.SendAsync("a", "text");
        await using var other = await _topics.SubscribeAsync<string>("a");
    }

    [Fact]
    public async Task Subscribe_Should_LeaveNothingBehind_When_TheCapacityIsWrong()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await _topics.SubscribeAsync<int>("a", 0, null));

        await _topics.SendAsync("a", "text");
    }

    [Fact]
    public async Task Topics_Should_LoseNothing_When_ManySendAndSubscribersComeAndGo()
    {
        // arrange
        const int Senders = 4;
        const int Messages = 2_000;
        await using var stream = await _topics.SubscribeAsync<int>("a", Senders * Messages, null);

        // act
        var visitors = Task.Run(async () =>
        {
            for (var i = 0; i < Messages; i++)
            {
                await using var visitor = await _topics.SubscribeAsync<int>("a");
            }
        });
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(sender => Task.Run(async () =>
        {
            for (var i = 0; i < Messages; i++)
            {
                await _topics.SendAsync("a", (i * Senders) + sender);
            }
        })));
        await visitors;
        await _topics.CompleteAsync("a");

        // assert: all of each sender, in its order
        var received = (await ReadAsync(stream)).Split(' ').Select(int.Parse).ToLookup(static number => number % Senders);
        Assert.All(received, sender => Assert.Equal(Enumerable.Range(0, Messages), sender.Select(static number => number / Senders)));
    }

    private static async Task<string> ReadAsync(ISourceStream<int> stream)
    {
        var received = new List<string>();
        try
        {
            await foreach (var message in stream.ReadEventsAsync())
            {
                received.Add($"{message}");
            }
        }
        catch (GraphQLException exception)
        {
            received.Add(exception.Errors[0].Code!);
        }

        return string.Join(' ', received);
    }

    private sealed class DropCounter : IExecutionDiagnostics
    {
        public int Count { get; private set; }

        public void EventDropped(string topic) => Count++;
    }
}
