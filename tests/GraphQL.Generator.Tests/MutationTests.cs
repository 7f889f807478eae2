using GraphQLBackend.GraphQL.Types.Printing;
using GraphQLBackend.Testing;

namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>Mutations of the catalog under HotChocolate's conventions.</summary>
public sealed class MutationTests
{
    private const string Book1 = "Qm9vazox";
    private const string Book3 = "Qm9vazoz";
    private const string Sell = "mutation($input: SellBookInput!) { sellBook(input: $input) { book { title } errors { __typename ... on Error { message } ... on OutOfPrintError { year } ... on ShelfError { shelf } } } }";

    [Theory]
    [InlineData(Book1, "", """{"book":{"title":"Emma"},"errors":null}""")]
    [InlineData("Qm9vazo5", "", """{"book":null,"errors":null}""")]
    [InlineData(Book3, "", """{"book":null,"errors":[{"__typename":"OutOfPrintError","message":"Out of print since 1999.","year":1999}]}""")]
    [InlineData(Book1, """, "copies": 0""", """{"book":null,"errors":[{"__typename":"PriceError","message":"Bad price: copies"}]}""")]
    [InlineData(Book1, """, "copies": 2""", """{"book":null,"errors":[{"__typename":"PriceError","message":"Bad price: no price"}]}""")]
    [InlineData(Book1, """, "copies": 3""", """{"book":null,"errors":[{"__typename":"ShelfError","message":"shelf absent","shelf":"TOP_LEFT"}]}""")]
    [InlineData(Book1, """, "copies": 3, "note": null""", """{"book":null,"errors":[{"__typename":"ShelfError","message":"shelf null","shelf":"TOP_LEFT"}]}""")]
    [InlineData(Book1, """, "copies": 4""", """{"book":null,"errors":[{"__typename":"OutOfPrintError","message":"Out of print since 1.","year":1},{"__typename":"ShelfError","message":"two","shelf":"TOP_LEFT"}]}""")]
    public async Task Execute_Should_AnswerInThePayload_When_TheExceptionIsDeclared(string id, string more, string payload)
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync(Sell, Input(id, more));

        // assert
        Assert.Equal("{\"data\":{\"sellBook\":" + payload + "}}", response);
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(9)]
    public async Task Execute_Should_MaskTheExceptionAndEndTheOperation_When_ItIsNotDeclared(int copies)
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync(Sell, Input(Book1, $", \"copies\": {copies}"));

        // assert
        Assert.StartsWith("""{"data":null,"errors":[{"message":"Internal error.",""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"sellBook\"]", response, StringComparison.Ordinal);
        Assert.Single(server.Log.Errors);
    }

    [Fact]
    public async Task Execute_Should_AnswerBothWays_When_OnlySomeInnerExceptionsAreDeclared()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync(Sell, Input(Book1, ", \"copies\": 5"));

        // assert
        Assert.StartsWith("""{"data":{"sellBook":{"book":null,"errors":[{"__typename":"OutOfPrintError","message":"Out of print since 1.","year":1}]}},"errors":[{"message":"Internal error.",""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"sellBook\"]", response, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", response, StringComparison.Ordinal);
        Assert.Single(server.Log.Errors);
    }

    [Fact]
    public async Task Execute_Should_AnswerOnTop_When_TheResolverThrowsAnErrorOfItsOwn()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync(Sell, Input(Book1, ", \"copies\": 8"));

        // assert
        Assert.StartsWith("""{"data":null,"errors":[{"message":"on top",""", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mutation { countBooks(input: {}) { int } }", """{"countBooks":{"int":3}}""")]
    [InlineData("mutation { countBooks(input: { filter: { shelf: FLOOR } }) { int } }", """{"countBooks":{"int":1}}""")]
    [InlineData("mutation($s: Shelf!) { countBooks(input: { filter: { shelf: $s } }) { int } }", """{"countBooks":{"int":1}}""")]
    [InlineData("mutation { sorted { book { title } } }", """{"sorted":{"book":[{"title":"Dune"},{"title":"Emma"},{"title":"Persuasion"}]}}""")]
    [InlineData("mutation { orderBook(order: { year: 2001 }) { number faults { message } } }", """{"orderBook":{"number":2001,"faults":null}}""")]
    [InlineData("mutation { orderBook(order: { year: 1900 }) { number faults { ... on OutOfPrintError { year } } } }", """{"orderBook":{"number":null,"faults":[{"year":1900}]}}""")]
    [InlineData("""mutation { ping(text: "a") }""", """{"ping":"aa"}""")]
    [InlineData($$"""mutation { addBook(input: { title: "New", after: { id: "{{Book1}}" } }) { title position } }""", """{"addBook":{"title":"New","position":2}}""")]
    public async Task Execute_Should_FollowTheNames_When_ConventionsAreOverridden(string query, string data)
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync(query.Replace("faults { message }", "faults { __typename }", StringComparison.Ordinal), """{"s":"FLOOR"}""");

        // assert
        Assert.Equal($$"""{"data":{{data}}}""", response);
    }

    [Theory]
    [InlineData("""{"input":{"id":"QXV0aG9yOjE="}}""", "invalid value at id", "Expected the ID of a Book.")]
    [InlineData("""{"input":{}}""", "SellBookInput.id", "was not provided")]
    [InlineData("""{"input":{"id":"Qm9vazox","pages":1}}""", "pages", "is not defined by type")]
    [InlineData("""{"input":{"id":"Qm9vazox","copies":"x"}}""", "invalid value at copies", "Int cannot represent")]
    public async Task Execute_Should_NameTheField_When_TheInputIsRefused(string variables, string place, string reason)
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync(Sell, variables);

        // assert
        Assert.Contains(place, response.Replace("\\\"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(reason, response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_RefuseTheInput_When_ANestedOneOfHasTwoFields()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync(
            "mutation($input: AddBookInput!) { addBook(input: $input) { title } }", $$"""{"input":{"title":"x","after":{"id":"{{Book1}}","title":"y"} } }""");

        // assert
        Assert.Contains("Exactly one key must be specified", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_Should_HaveInputsPayloadsAndErrors_When_ConventionsApply()
    {
        await using var server = new CatalogServer();

        Snapshot.Match(SchemaPrinter.Print(server.Schema));
    }

    private static string Input(string id, string more) => "{\"input\":{\"id\":\"" + id + "\"" + more + "}}";
}
