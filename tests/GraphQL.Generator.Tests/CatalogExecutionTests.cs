using GraphQLBackend.GraphQL.Generator.Tests.Catalog;
using GraphQLBackend.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>Operations over types that the generator registered when this project was compiled.</summary>
public sealed class CatalogExecutionTests
{
    // Base64 of Book:1, Book:2 and so on, and of Author:1.
    private const string Book1 = "Qm9vazox";
    private const string Book2 = "Qm9vazoy";
    private const string Author1 = "QXV0aG9yOjE=";

    [Theory]
    [InlineData("{ version }", """{"version":"1"}""")]
    [InlineData($$"""{ book(id: "{{Book1}}") { id title shelf price currency tags name counts } }""", """{"book":{"id":"Qm9vazox","title":"Emma","shelf":"TOP_LEFT","price":"9.5","currency":"EUR","tags":["old",null],"name":"Emma","counts":[1,2]}}""")]
    [InlineData($$"""{ book(id: "{{Book2}}") { shelf price tags title(upper: true) } }""", """{"book":{"shelf":"FLOOR","price":null,"tags":null,"title":"DUNE"}}""")]
    [InlineData("""{ book(id: "Qm9vazo5") { id } }""", """{"book":null}""")]
    [InlineData("{ books { title } }", """{"books":[{"title":"Emma"},{"title":"Dune"},{"title":"Persuasion"}]}""")]
    [InlineData("{ books(filter: { take: 1 }) { title } }", """{"books":[{"title":"Emma"}]}""")]
    [InlineData("{ books(filter: { shelf: FLOOR }) { title } }", """{"books":[{"title":"Dune"}]}""")]
    [InlineData("{ describe(filter: {}) }", """{"describe":"- absent TopLeft 10 0 -1"}""")]
    [InlineData("""{ describe(filter: { text: "x", maxPrice: null, shelf: FLOOR, take: 2, marks: ["A1", "A2"], words: "one" }) }""", """{"describe":"x null Bottom2 2 2 1"}""")]
    [InlineData("""{ describe(filter: { maxPrice: "8.5" }) }""", """{"describe":"- 8.5 TopLeft 10 0 -1"}""")]
    [InlineData("{ echo }", """{"echo":"a \"b\" 3 True TopLeft 0.5 -1"}""")]
    [InlineData("""{ echo(text: "t", number: 1, flag: false, shelf: null, ratio: null, list: [1, 2]) }""", """{"echo":"t 1 False   2"}""")]
    [InlineData("{ slow a: slow(text: null) b: slow(text: \"x\") }", """{"slow":"slow absent","a":"a null","b":"b x"}""")]
    [InlineData("""{ nothing a: nothing(mark: "A1") }""", """{"nothing":null,"a":["A1",null]}""")]
    [InlineData("{ many }", """{"many":["none",null]}""")]
    [InlineData("{ page(first: 2) { totalCount nodes { title } edges { cursor } pageInfo { startCursor hasNextPage } } }", """{"page":{"totalCount":3,"nodes":[{"title":"Emma"},{"title":"Dune"}],"edges":[{"cursor":"Emma"},{"cursor":"Dune"}],"pageInfo":{"startCursor":"Bottom2","hasNextPage":false}}}""")]
    [InlineData("{ things { __typename ... on Author { name mark } ... on Book { title } } titled { __typename title } }", """{"things":[{"__typename":"Book","title":"Emma"},{"__typename":"Author","name":"Austen","mark":"A7"}],"titled":{"__typename":"Book","title":"Dune"}}""")]
    [InlineData($$"""{ by(by: { id: "{{Book2}}" }) { title } a: by(by: { title: "Emma" }) { id } }""", """{"by":{"title":"Dune"},"a":{"id":"Qm9vazox"}}""")]
    [InlineData($$"""{ node(id: "{{Book1}}") { __typename id ... on Book { title } } nodes(ids: ["{{Book2}}", "Qm9vazo5", "Qm9vazp4"]) { id } }""", """{"node":{"__typename":"Book","id":"Qm9vazox","title":"Emma"},"nodes":[{"id":"Qm9vazoy"},null,null]}""")]
    public async Task Execute_Should_AnswerAsDeclared_When_OperationRuns(string query, string data)
    {
        await using var server = new CatalogServer();

        var response = await server.ExecuteAsync(query);

        Assert.Equal($$"""{"data":{{data}}}""", response);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task Execute_Should_ReadVariables_When_ArgumentsAndFieldsAreVariables()
    {
        // arrange
        await using var server = new CatalogServer();
        var query = "query($id: ID!, $filter: BookFilterInput!, $text: String, $list: [Int!]) { book(id: $id) { title } describe(filter: $filter) slow(text: $text) echo(list: $list) }";

        // act
        var response = await server.ExecuteAsync(query, $$"""{"id":"{{Book2}}","filter":{"shelf":"FLOOR","words":["a","b"]},"list":[1]}""");

        // assert
        Assert.Equal("""{"data":{"book":{"title":"Dune"},"describe":"- absent Bottom2 10 0 2","slow":"slow absent","echo":"a \"b\" 3 True TopLeft 0.5 1"}}""", response);
    }

    [Theory]
    [InlineData("query($id: ID!) { book(id: $id) { title } }", $$"""{"id":"{{Author1}}"}""", "Expected the ID of a Book.")]
    [InlineData("query($f: BookFilterInput!) { describe(filter: $f) }", """{"f":{"marks":["B1"]}}""", "is not a mark.")]
    [InlineData("query($b: BookByInput!) { by(by: $b) { id } }", """{"b":{}}""", "Exactly one key must be specified")]
    [InlineData("query($n: Int) { page(first: $n) { totalCount } }", """{"n":101}""", "LIMIT_PAGE_SIZE")]
    public async Task Execute_Should_AnswerWithError_When_InputIsRefused(string query, string variables, string message)
    {
        await using var server = new CatalogServer();

        var response = await server.ExecuteAsync(query, variables);

        Assert.Contains(message, response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_SendOneBatchPerLevel_When_DataLoadersAreNested()
    {
        // arrange
        await using var server = new CatalogServer();

        // act
        var response = await server.ExecuteAsync("{ books { author { name books { author { number } } } } }");

        // assert
        Assert.Contains("""{"author":{"name":"Herbert","books":[{"author":{"number":8}}]}}""", response, StringComparison.Ordinal);
        Assert.Equal(["1 AuthorByNumber 2", "2 BooksOfAuthor 2"], server.Log.Batches);
    }

    [Fact]
    public async Task Execute_Should_GiveEachBatchItsOwnScope_When_DataLoaderAsksForScopedService()
    {
        // arrange
        await using var server = new CatalogServer();
        var before = BatchScope.Disposed;

        // act
        await server.ExecuteAsync($$"""{ a: book(id: "{{Book1}}") { id } b: book(id: "{{Book2}}") { id } }""");

        // assert
        Assert.Equal(["1 BookById 2"], server.Log.Batches);
        Assert.True(BatchScope.Disposed > before);
    }

    [Fact]
    public async Task Execute_Should_PassOptionalService_When_ItIsRegistered()
    {
        await using var server = new CatalogServer(static services => services.AddSingleton<Missing>());

        Assert.Equal("""{"data":{"many":["some",null]}}""", await server.ExecuteAsync("{ many }"));
    }

    [Fact]
    public async Task Schema_Should_CarryOptions_When_FieldsAreAnnotated()
    {
        await using var server = new CatalogServer();
        var query = server.Schema.QueryType!;

        Assert.Equal(3, query.Field("books")!.Options.Cost);
        Assert.Equal(["BookById"], query.Field("book")!.Options.DataLoaders);
        Assert.Equal(["edges", "nodes"], query.Field("page")!.Options.ListSize!.SizedFields);
        Assert.Equal(60, ((ObjectType)server.Schema.GetType("Book")!).CacheControl!.MaxAge);
        Assert.Equal("Use title.", ((ObjectType)server.Schema.GetType("Book")!).Field("name")!.DeprecationReason);
    }
}
