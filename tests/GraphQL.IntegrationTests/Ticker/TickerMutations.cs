using GraphQLBackend.GraphQL.Subscriptions;
using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.IntegrationTests.Ticker;

[MutationType]
public static partial class TickerMutations
{
    /// <summary>Sends ticks from 1 on to those who listen to the symbol.</summary>
    public static async Task<int> TickAsync(string symbol, int count, ITopicEventSender sender, CancellationToken cancellationToken)
    {
        for (var number = 1; number <= count; number++)
        {
            await sender.SendAsync($"tick_{symbol}", number, cancellationToken);
        }

        return count;
    }

    /// <summary>Ends the streams of those who listen to the symbol.</summary>
    public static async Task<bool> CloseAsync(string symbol, ITopicEventSender sender)
    {
        await sender.CompleteAsync($"tick_{symbol}");
        return true;
    }
}
