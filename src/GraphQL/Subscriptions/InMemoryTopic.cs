namespace GraphQLBackend.GraphQL.Subscriptions;

/// <summary>Those who have subscribed to one topic. Changes are guarded by <see cref="InMemoryPubSub"/>.</summary>
internal abstract class InMemoryTopic
{
    public abstract Type MessageType { get; }

    public abstract bool IsEmpty { get; }

    public abstract void Complete();
}
