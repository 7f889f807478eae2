using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;

namespace GraphQLBackend.GraphQL.Subscriptions;

/// <summary>Topics of this process. A topic takes memory only while somebody has subscribed to it.</summary>
internal sealed class InMemoryPubSub(SubscriptionOptions options, IExecutionDiagnostics diagnostics) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, InMemoryTopic> _topics = new(StringComparer.Ordinal);
    private readonly GuardedDiagnostics _diagnostics = new(diagnostics);

    /// <inheritdoc/>
    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        foreach (var subscriber in Find<TMessage>(topicName)?.Subscribers ?? [])
        {
            subscriber.Write(message);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(string topicName)
    {
        lock (_gate)
        {
            _topics.GetValueOrDefault(topicName)?.Complete();
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default) =>
        SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var topic = Find<TMessage>(topicName) ?? new InMemoryTopic<TMessage>();
            var subscriber = topic.Subscribe(
                bufferCapacity ?? options.TopicBufferCapacity,
                bufferFullMode ?? options.TopicBufferFullMode,
                () => _diagnostics.EventDropped(topicName),
                gone => Unsubscribe(topicName, gone));
            _topics[topicName] = topic;
            return ValueTask.FromResult<ISourceStream<TMessage>>(subscriber);
        }
    }

    private void Unsubscribe<T>(string topicName, TopicBuffer<T> subscriber)
    {
        lock (_gate)
        {
            if (_topics.GetValueOrDefault(topicName) is InMemoryTopic<T> topic)
            {
                topic.Remove(subscriber);
                if (topic.IsEmpty)
                {
                    _topics.Remove(topicName);
                }
            }
        }
    }

    private InMemoryTopic<T>? Find<T>(string topicName)
    {
        lock (_gate)
        {
            return _topics.GetValueOrDefault(topicName) switch
            {
                null => null,
                InMemoryTopic<T> topic => topic,
                var other => throw new InvalidOperationException($"The topic \"{topicName}\" carries messages of type {other.MessageType}, not {typeof(T)}."),
            };
        }
    }
}
