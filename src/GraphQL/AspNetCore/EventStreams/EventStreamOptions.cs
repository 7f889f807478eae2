using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore.EventStreams;

/// <summary>Options of streams of events.</summary>
public sealed record EventStreamOptions
{
    /// <summary>Between two comments that keep the connection open and find dead peers. Default 12 s: proxies commonly give up after 15 s or more.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How long a client may leave what was sent unread before its connection is cut. Default 30 s.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a stream may last; then it completes and the client subscribes again. Default 1 h.</summary>
    public TimeSpan MaxLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Subscriptions that one caller may have open at this node. Default 10.</summary>
    public int MaxSubscriptionsPerUser { get; init; } = 10;

    /// <summary>Subscriptions that may be open at this node. Default 1,000.</summary>
    public int MaxSubscriptionsPerNode { get; init; } = 1_000;

    /// <summary>Whose subscriptions are counted together. Default: subject and tenant of the token, for anonymous callers their network address.</summary>
    public Func<HttpContext, string> Subscriber { get; init; } = SubscriberKey.Of;
}
