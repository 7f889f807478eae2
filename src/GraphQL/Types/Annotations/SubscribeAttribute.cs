using GraphQLBackend.GraphQL.Subscriptions;

namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>
/// The method of a <see cref="SubscriptionTypeAttribute"/> class is a field, resolved for each message of a topic: that of <see cref="TopicAttribute"/>,
/// else one named like the method.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The method of the class that subscribes, and returns an <c>ISourceStream</c> or an <see cref="IAsyncEnumerable{T}"/>; null to listen to a topic.</summary>
    public string? With { get; set; }

    /// <summary>The type of the topic's messages; null for that of the <see cref="EventMessageAttribute"/> parameter.</summary>
    public Type? MessageType { get; set; }

    /// <summary>Messages that may wait for one subscriber; 0 for the default of <see cref="SubscriptionOptions"/>. An addition to HotChocolate's.</summary>
    public int BufferCapacity { get; set; }

    /// <summary>What happens when there are more; unless set, the default of <see cref="SubscriptionOptions"/>. An addition to HotChocolate's.</summary>
    public TopicBufferFullMode BufferFullMode { get; set; }
}
