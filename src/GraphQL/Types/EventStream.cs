using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Subscriptions;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>Where the events of a subscription's root field come from. The field is then resolved once for each, on <see cref="RootValue"/>.</summary>
/// <param name="Source">What people read of it in the plan: a topic, or the method that subscribes.</param>
/// <param name="Resolve">Subscribes.</param>
public sealed record EventStream(string Source, EventStreamResolver Resolve)
{
    /// <summary>
    /// Messages of type <typeparamref name="T"/> of a topic; <paramref name="template"/> is its name with <c>{argument}</c> for what
    /// <paramref name="topic"/> fills in. Null takes the defaults of <see cref="SubscriptionOptions"/>.
    /// </summary>
    public static EventStream OfTopic<T>(string template, Func<ResolverContext, string> topic, int? bufferCapacity = null, TopicBufferFullMode? bufferFullMode = null) =>
        new($"topic {template}", async context => await context.Service<ITopicEventReceiver>()
            .SubscribeAsync<T>(topic(context), bufferCapacity, bufferFullMode, context.RequestAborted).ConfigureAwait(false));
}
