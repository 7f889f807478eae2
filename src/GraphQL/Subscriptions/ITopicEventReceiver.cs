using GraphQLBackend.GraphQL.Execution.Subscriptions;

namespace GraphQLBackend.GraphQL.Subscriptions;

/// <summary>Subscribes to topics. Thread-safe.</summary>
public interface ITopicEventReceiver
{
    /// <summary>The messages that are sent from now on, buffered as <see cref="SubscriptionOptions"/> say.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <summary>The messages that are sent from now on; null takes the value of <see cref="SubscriptionOptions"/>.</summary>
    /// <param name="topicName">The topic; it exists while somebody has subscribed to it.</param>
    /// <param name="bufferCapacity">Messages that may wait for their reader, from 1 on.</param>
    /// <param name="bufferFullMode">What happens when there are more.</param>
    /// <param name="cancellationToken">Gives up subscribing.</param>
    /// <exception cref="InvalidOperationException">Others have subscribed to the topic with messages of another type.</exception>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(
        string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default);
}
