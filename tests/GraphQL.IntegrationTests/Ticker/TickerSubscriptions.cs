using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using GraphQLBackend.GraphQL.Subscriptions;
using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.IntegrationTests.Ticker;

[SubscriptionType]
public static partial class TickerSubscriptions
{
    [Subscribe(BufferCapacity = 1_000)]
    [Topic("tick_{symbol}")]
    public static Tick OnTick(string symbol, [EventMessage] int number) => new(symbol, number);

    [Subscribe(With = nameof(SubscribeToVip))]
    public static Tick OnVip([EventMessage] int number) => new("vip", number);

    internal static ValueTask<ISourceStream<int>> SubscribeToVip(string password, ITopicEventReceiver receiver, CancellationToken cancellationToken) =>
        password == "open" ? receiver.SubscribeAsync<int>("tick_vip", cancellationToken) : throw new GraphQLException("Wrong password.");
}
