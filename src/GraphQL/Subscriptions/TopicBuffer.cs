using System.Threading.Channels;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;

namespace GraphQLBackend.GraphQL.Subscriptions;

/// <summary>The messages of a topic that one subscriber has not read yet.</summary>
internal sealed class TopicBuffer<T> : SourceStream<T>
{
    private readonly Channel<T> _messages;
    private readonly int _capacity;
    private readonly Action<TopicBuffer<T>> _unsubscribe;

    public TopicBuffer(int capacity, TopicBufferFullMode fullMode, Action dropped, Action<TopicBuffer<T>> unsubscribe)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
        _unsubscribe = unsubscribe;
        var options = new BoundedChannelOptions(capacity)
        {
            SingleReader = true,
            FullMode = fullMode switch
            {
                TopicBufferFullMode.DropOldest => BoundedChannelFullMode.DropOldest,
                TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
                TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
                _ => BoundedChannelFullMode.Wait,
            },
        };
        _messages = Channel.CreateBounded<T>(options, _ => dropped());
    }

    /// <summary>Takes a message in, or ends the stream: never waits.</summary>
    public void Write(T message)
    {
        if (!_messages.Writer.TryWrite(message))
        {
            _messages.Writer.TryComplete(Overflow());
        }
    }

    public void Complete() => _messages.Writer.TryComplete();

    public override IAsyncEnumerable<T> ReadEventsAsync() => _messages.Reader.ReadAllAsync();

    public override ValueTask DisposeAsync()
    {
        Complete();
        _unsubscribe(this);
        return ValueTask.CompletedTask;
    }

    private GraphQLException Overflow() => new(ErrorBuilder.New()
        .SetMessage($"More than {_capacity} events were waiting to be read: subscribe again, and read the present state anew.")
        .SetCode(ErrorCodes.SubscriptionOverflow)
        .SetExtension("limit", _capacity)
        .Build());
}
