using System.Collections.Immutable;

namespace GraphQLBackend.GraphQL.Subscriptions;

/// <inheritdoc/>
internal sealed class InMemoryTopic<T> : InMemoryTopic
{
    private ImmutableArray<TopicBuffer<T>> _subscribers = [];

    public override Type MessageType => typeof(T);

    public override bool IsEmpty => _subscribers.IsEmpty;

    /// <summary>Those who have subscribed at this moment.</summary>
    public ImmutableArray<TopicBuffer<T>> Subscribers => _subscribers;

    public TopicBuffer<T> Subscribe(int capacity, TopicBufferFullMode fullMode, Action dropped, Action<TopicBuffer<T>> unsubscribe)
    {
        var subscriber = new TopicBuffer<T>(capacity, fullMode, dropped, unsubscribe);
        _subscribers = _subscribers.Add(subscriber);
        return subscriber;
    }

    public void Remove(TopicBuffer<T> subscriber) => _subscribers = _subscribers.Remove(subscriber);

    public override void Complete()
    {
        foreach (var subscriber in _subscribers)
        {
            subscriber.Complete();
        }
    }
}
