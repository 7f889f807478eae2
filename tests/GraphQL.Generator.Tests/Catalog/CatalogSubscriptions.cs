using System.Runtime.CompilerServices;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using GraphQLBackend.GraphQL.Subscriptions;
using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[SubscriptionType]
public static partial class CatalogSubscriptions
{
    /// <summary>A book came in.</summary>
    [Subscribe]
    public static Book OnBookAdded([EventMessage] Book book) => book;

    [Subscribe(BufferCapacity = 2, BufferFullMode = TopicBufferFullMode.DropOldest)]
    [Topic("price_{id}_{shelf}")]
    public static async Task<string?> OnPriceChangedAsync([ID<Book>] long id, [EventMessage] decimal? price, Shelf shelf = Shelf.TopLeft)
    {
        await Task.Yield();
        return price is null ? null : $"{id} costs {price} at {shelf}";
    }

    [Subscribe(MessageType = typeof(string))]
    public static int GetLength([EventMessage] object text) => ((string)text).Length;

    [Subscribe(With = nameof(SubscribeToAuthorAsync))]
    public static Task<Author?> AuthorAsync([EventMessage] int number, IAuthorByNumberDataLoader authors, CancellationToken cancellationToken) =>
        authors.LoadAsync(number, cancellationToken);

    public static async ValueTask<ISourceStream<int>> SubscribeToAuthorAsync(string shop, ITopicEventReceiver receiver, CancellationToken cancellationToken) =>
        await receiver.SubscribeAsync<int>($"authors {shop}", cancellationToken);

    [Subscribe(With = nameof(CountAsync))]
    public static string OnCount([ID<Book>] long id, [EventMessage] int number) => $"{id}: {number}";

    internal static async IAsyncEnumerable<int> CountAsync(long id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; number <= id; number++)
        {
            await Task.Delay(1, cancellationToken);
            yield return number;
        }
    }
}
