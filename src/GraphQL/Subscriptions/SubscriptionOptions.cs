namespace GraphQLBackend.GraphQL.Subscriptions;

/// <summary>Defaults of topics.</summary>
public sealed record SubscriptionOptions
{
    /// <summary>Messages that may wait for one subscriber, from 1 on. Default 64.</summary>
    public int TopicBufferCapacity { get; init; } = 64;

    /// <summary>What happens when there are more. Default <see cref="TopicBufferFullMode.EndStream"/>, where HotChocolate drops the oldest.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; init; }
}
