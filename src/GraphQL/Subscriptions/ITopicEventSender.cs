namespace GraphQLBackend.GraphQL.Subscriptions;

/// <summary>Sends messages to all who have subscribed to a topic. Thread-safe.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends a message. Never waits for a subscriber: what does not fit into its buffer is dealt with as the subscriber has chosen.</summary>
    /// <exception cref="InvalidOperationException">The topic is subscribed to with messages of another type.</exception>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the streams of all who have subscribed to the topic, after the messages they have not read yet.</summary>
    ValueTask CompleteAsync(string topicName);
}
