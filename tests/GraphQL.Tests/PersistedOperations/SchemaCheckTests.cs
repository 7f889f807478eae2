using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.PersistedOperations.Commands;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.PersistedOperations;

public sealed class SchemaCheckTests : IDisposable
{
    private const string Before =
        """
        directive @tag(label: String) on FIELD | QUERY
        enum Range { WEEK MONTH }
        enum State { ON OFF }
        input Filter { name: String range: Range and: [Filter!] size: Int = 3 }
        interface Named { name: String! }
        type Product implements Named { name: String! brand: String price: Int! state: State! metrics(range: Range = WEEK, count: Int): [Int!] }
        type Shop implements Named { name: String! }
        union Hit = Product | Shop
        type Query { product(id: ID!): Product products(where: Filter): [Product!]! search: [Hit!]! first: Named }
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    // Of what is selected.
    [InlineData("brand: String ", "", "query Q { product(id: 1) { brand } }", "breaks Q of client web: it uses Product.brand")]
    [InlineData("brand: String ", "", "query Q { product(id: 1) { name } }", null)]
    [InlineData("price: Int!", "price: Int", "query Q { product(id: 1) { price } }", "breaks Q of client web: it uses Product.price")]
    [InlineData("price: Int!", "price: Int", "query Q { first { name } }", null)]
    [InlineData("type Shop implements Named { name: String! }", "type Shop { name: String! }", "query Q { first { ... on Shop { name } } }", "breaks Q of client web: No object of type")]
    [InlineData("Product | Shop", "Product", "query Q { search { ... on Shop { name } } }", "breaks Q of client web: No object of type")]
    [InlineData("Product | Shop", "Product", "query Q { search { __typename } }", "may surprise Q of client web: it reads Hit")]
    [InlineData("union Hit = Product | Shop", "type Card { name: String } union Hit = Product | Shop | Card", "query Q { search { ... on Product { name } } }", "it reads Hit without __typename")]
    [InlineData("union Hit = Product | Shop", "type Card { name: String } union Hit = Product | Shop | Card", "query Q { search { __typename } }", "it reads Hit and may meet a type")]
    [InlineData("type Query", "type Card implements Named { name: String! } type Query", "query Q { first { __typename name } }", null)]
    [InlineData("enum State { ON OFF }", "enum State { ON OFF BROKEN }", "query Q { product(id: 1) { state } }", "may surprise Q of client web: it reads State")]
    [InlineData("enum State { ON OFF }", "enum State { ON OFF BROKEN }", "query Q { product(id: 1) { name } }", null)]
    [InlineData("enum State { ON OFF }", "enum State { ON }", "query Q { product(id: 1) { state } }", null)]
    // Of what is passed.
    [InlineData("enum Range { WEEK MONTH }", "enum Range { WEEK }", "query Q { product(id: 1) { metrics(range: MONTH) } }", "breaks Q of client web: it contains Range.MONTH")]
    [InlineData("enum Range { WEEK MONTH }", "enum Range { WEEK }", "query Q { product(id: 1) { metrics(range: WEEK) } }", null)]
    [InlineData("enum Range { WEEK MONTH }", "enum Range { WEEK }", "query Q($r: Range) { product(id: 1) { metrics(range: $r) } }", "breaks Q of client web: $r may hold Range.MONTH")]
    [InlineData("enum Range { WEEK MONTH }", "enum Range { WEEK }", "query Q($f: Filter) { products(where: $f) { name } }", "breaks Q of client web: $f may hold Range.MONTH")]
    [InlineData("count: Int)", "count: Int!)", "query Q { product(id: 1) { metrics } }", "breaks Q of client web: it selects Product.metrics")]
    [InlineData("count: Int)", "count: Int, unit: Int!)", "query Q { product(id: 1) { metrics } }", "breaks Q of client web: it selects Product.metrics and does not pass the argument")]
    [InlineData(", count: Int)", ")", "query Q { product(id: 1) { metrics(count: 1) } }", "breaks Q of client web: it passes Product.metrics(count:)")]
    [InlineData(", count: Int)", ")", "query Q { product(id: 1) { metrics } }", null)]
    [InlineData("range: Range = WEEK", "range: Range = MONTH", "query Q { product(id: 1) { metrics } }", "may surprise Q of client web: it selects Product.metrics and may leave")]
    [InlineData("range: Range = WEEK", "range: Range = MONTH", "query Q($r: Range) { product(id: 1) { metrics(range: $r) } }", "may surprise Q of client web")]
    [InlineData("range: Range = WEEK", "range: Range = MONTH", "query Q($r: Range! = WEEK) { product(id: 1) { metrics(range: $r) } }", null)]
    [InlineData("input Filter { name", "input Filter { must: Int! name", "query Q { products(where: { name: \"x\" }) { name } }", "breaks Q of client web: it writes Filter without the field")]
    [InlineData("input Filter { name", "input Filter { must: Int! name", "query Q($f: Filter) { products(where: $f) { name } }", "breaks Q of client web: $f may hold Filter without the field")]
    [InlineData("input Filter { name: String ", "input Filter { ", "query Q { products(where: { and: { name: \"x\" } }) { name } }", "breaks Q of client web: it uses Filter.name")]
    [InlineData("size: Int = 3", "size: Int = 4", "query Q { products(where: { name: \"x\" }) { name } }", "may surprise Q of client web: it may leave Filter.size out")]
    [InlineData("size: Int = 3", "size: Int = 4", "query Q { products(where: { size: 1 }) { name } }", null)]
    [InlineData("on FIELD | QUERY", "on FIELD", "query Q @tag { first { name } }", "breaks Q of client web: The directive \"@tag\" cannot stand on QUERY")]
    public async Task CheckAsync_Should_NameOperationAndClient_When_AChangeTouchesThem(string part, string changed, string document, string? expected)
    {
        // arrange
        Assert.Contains(part, Before, StringComparison.Ordinal);
        var check = Write(Before.Replace(part, changed, StringComparison.Ordinal), document);

        // act
        var result = await CheckAsync(check);

        // assert
        var touched = result.Output.Split('\n').Where(static line => line.Contains("this change", StringComparison.Ordinal)).ToList();
        Assert.True(expected is null ? touched.Count == 0 : touched.Exists(line => line.Contains(expected, StringComparison.OrdinalIgnoreCase)), result.Output);
    }

    [Fact]
    public async Task CheckAsync_Should_FailAndNameOwnOperationsToo_When_AFieldIsRemoved()
    {
        // arrange
        var check = Write(Before.Replace("brand: String ", "", StringComparison.Ordinal), "query ProductSummary { product(id: 1) { brand } }");
        _folder.Write("operations/ProductList.graphql", "query ProductList { products { brand name } }");

        // act
        var text = await CheckAsync(check);
        var json = JsonNode.Parse((await CheckAsync(check with { IsJson = true })).Output)!;
        var coloured = await CheckAsync(check with { HasColours = true });

        // assert
        Assert.Equal((1, true), (text.ExitCode, text.IsAnswer));
        Assert.Equal(
            """
            breaking   FIELD_REMOVED: Field Product.brand was removed.
                       this change breaks ProductList (this repository): it uses Product.brand
                       this change breaks ProductSummary of client web: it uses Product.brand
            1 breaking, 0 dangerous, 0 safe changes of the schema; 2 registered operations break.

            """,
            text.Output);
        Assert.Equal("ProductSummary web breaks", $"{json["changes"]![0]!["operations"]![1]!["name"]} {json["changes"]![0]!["operations"]![1]!["client"]} {json["changes"]![0]!["operations"]![1]!["effect"]}");
        Assert.Equal(2, (int)json["brokenOperations"]!);
        Assert.Contains("\e[31mbreaking ", coloured.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', text.Output);
    }

    [Fact]
    public async Task CheckAsync_Should_Pass_When_ChangesAreSafeOrDangerous()
    {
        // arrange
        var check = Write(Before.Replace("brand: String", "brand: String maker: String", StringComparison.Ordinal).Replace("ON OFF", "ON OFF BROKEN", StringComparison.Ordinal), "{ first { name } }");

        // act
        var result = await CheckAsync(check);

        // assert
        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith("0 breaking, 1 dangerous, 1 safe changes of the schema; no registered operation breaks.\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old.graphql")]
    [InlineData("new.graphql")]
    public async Task CheckAsync_Should_AnswerThatTheQuestionIsWrong_When_AFileIsNoSchema(string file)
    {
        // arrange
        var check = Write(Before, "{ first { name } }");
        _folder.Write(file, "type Query {");

        // act
        var result = await CheckAsync(check);

        // assert
        Assert.Equal((2, false), (result.ExitCode, result.IsAnswer));
        Assert.Contains($"{file}:1:13: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReleaseAsync_Should_MoveTheBaseline_When_NoOperationBreaks()
    {
        // arrange
        var check = Write(Before, "{ products { brand } }") with { Candidate = null };
        var withoutBrand = new SchemaCommands(SdlSchemaBuilder.Build(Before.Replace("brand: String ", "", StringComparison.Ordinal)));
        var withoutSize = new SchemaCommands(SdlSchemaBuilder.Build(Before.Replace(" size: Int = 3", "", StringComparison.Ordinal)));

        // act
        var refused = await withoutBrand.ReleaseAsync(check, acceptsBroken: false, CancellationToken.None);
        var kept = await File.ReadAllTextAsync(check.Baseline);
        var unused = await withoutSize.ReleaseAsync(check, acceptsBroken: false, CancellationToken.None);
        var again = await withoutSize.CheckAsync(check, CancellationToken.None);
        var accepted = await withoutBrand.ReleaseAsync(check, acceptsBroken: true, CancellationToken.None);

        // assert
        Assert.Equal((1, Before), (refused.ExitCode, kept));
        Assert.Contains("--accept-broken", refused.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), (unused.ExitCode, again.ExitCode, accepted.ExitCode));
        Assert.Equal("The schema is unchanged.\n", again.Output);
        Assert.Equal(withoutBrand.Export().Output, await File.ReadAllTextAsync(check.Baseline));
    }

    /// <summary>Two schemas, and a document in the manifest of the client "web".</summary>
    private SchemaCheck Write(string after, string document)
    {
        _folder.Write("old.graphql", Before)
            .Write("new.graphql", after)
            .Write("operations/clients/web.json", new JsonObject { ["q1"] = document }.ToJsonString());
        return new SchemaCheck(Path.Combine(_folder.Path, "old.graphql"), Path.Combine(_folder.Path, "operations")) { Candidate = Path.Combine(_folder.Path, "new.graphql") };
    }

    private static Task<CommandResult> CheckAsync(SchemaCheck check) => new SchemaCommands(SdlSchemaBuilder.Build(Before)).CheckAsync(check, CancellationToken.None);
}
