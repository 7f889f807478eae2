using GraphQLBackend.GraphQL.Generator.Tests.Catalog;
using GraphQLBackend.GraphQL.Types.Printing;

namespace GraphQLBackend.GraphQL.Generator.Tests;

public sealed class CatalogSubscriptionTests
{
    private const string Book2 = "Qm9vazoy";

    [Fact]
    public async Task Schema_Should_HaveTheFields_When_MethodsSubscribe()
    {
        await using var server = new CatalogServer();

        var sdl = SchemaPrinter.Print(server.Schema).ReplaceLineEndings("\n");

        Assert.Contains(""""
            type Subscription {
              """A book came in."""
              bookAdded: Book!
              priceChanged(id: ID!, shelf: Shelf! = TOP_LEFT): String
              length: Int!
              author(shop: String!): Author
              count(id: ID!): String!
              secret: String!
            }
            """", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscription_Should_ListenToTheTopicOfItsMethod_When_NoneIsGiven()
    {
        await using var server = new CatalogServer();
        await using var subscription = await server.SubscribeAsync("subscription { bookAdded { title author { name } } }");

        await server.Topics.SendAsync(nameof(CatalogSubscriptions.OnBookAdded), new Book(1, "Emma", 7, Shelf.TopLeft, null, null));

        Assert.Equal("""{"data":{"bookAdded":{"title":"Emma","author":{"name":"Austen"}}}}""", await subscription.ReadAsync());
    }

    [Fact]
    public async Task Subscription_Should_FillArgumentsIntoItsTopic_When_TheyAreNamed()
    {
        // arrange
        await using var server = new CatalogServer();
        await using var subscription = await server.SubscribeAsync($$"""subscription { priceChanged(id: "{{Book2}}", shelf: FLOOR) }""");

        // act
        await server.Topics.SendAsync<decimal?>("price_1_Bottom2", 1);
        await server.Topics.SendAsync<decimal?>("price_2_Bottom2", 2.5m);
        await server.Topics.SendAsync<decimal?>("price_2_Bottom2", null);

        // assert
        Assert.Equal("""{"data":{"priceChanged":"2 costs 2.5 at Bottom2"}}""", await subscription.ReadAsync());
        Assert.Equal("""{"data":{"priceChanged":null}}""", await subscription.ReadAsync());
    }

    [Fact]
    public async Task Subscription_Should_DropTheOldest_When_TheMethodSaysSo()
    {
        // arrange
        await using var server = new CatalogServer();
        await using var subscription = await server.SubscribeAsync($$"""subscription { priceChanged(id: "{{Book2}}") }""");

        // act
        for (var price = 1; price <= 4; price++)
        {
            await server.Topics.SendAsync<decimal?>("price_2_TopLeft", price);
        }

        // assert
        Assert.Equal("""{"data":{"priceChanged":"2 costs 3 at TopLeft"}}""", await subscription.ReadAsync());
    }

    [Fact]
    public async Task Subscription_Should_ListenToMessagesOfTheGivenType_When_TheParameterTakesMore()
    {
        await using var server = new CatalogServer();
        await using var subscription = await server.SubscribeAsync("subscription { length }");

        await server.Topics.SendAsync("GetLength", "four");

        Assert.Equal("""{"data":{"length":4}}""", await subscription.ReadAsync());
    }

    [Fact]
    public async Task Subscription_Should_AskTheMethod_When_WithNamesOne()
    {
        await using var server = new CatalogServer();
        await using var subscription = await server.SubscribeAsync("""subscription { author(shop: "north") { name } }""");

        await server.Topics.SendAsync("authors north", 8);

        Assert.Equal("""{"data":{"author":{"name":"Herbert"}}}""", await subscription.ReadAsync());
        Assert.Equal(["1 AuthorByNumber 1"], server.Log.Batches);
    }

    [Fact]
    public async Task Subscription_Should_End_When_TheSequenceDoes()
    {
        await using var server = new CatalogServer();
        await using var subscription = await server.SubscribeAsync($$"""subscription { count(id: "{{Book2}}") }""");

        Assert.Equal("""{"data":{"count":"2: 1"}}""", await subscription.ReadAsync());
        Assert.Equal("""{"data":{"count":"2: 2"}}""", await subscription.ReadAsync());
        Assert.Null(await subscription.ReadAsync());
    }
}
