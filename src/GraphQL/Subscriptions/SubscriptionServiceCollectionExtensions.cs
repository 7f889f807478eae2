using GraphQLBackend.GraphQL.Execution.Configuration;
using GraphQLBackend.GraphQL.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Where HotChocolate has them, so that registration needs no using.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers topics.</summary>
public static class SubscriptionServiceCollectionExtensions
{
    /// <summary>Topics of this process alone: who has subscribed at another node hears nothing.</summary>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(options ?? new SubscriptionOptions());
        builder.Services.TryAddSingleton<InMemoryPubSub>();
        builder.Services.TryAddSingleton<ITopicEventSender>(static services => services.GetRequiredService<InMemoryPubSub>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(static services => services.GetRequiredService<InMemoryPubSub>());
        return builder;
    }
}
