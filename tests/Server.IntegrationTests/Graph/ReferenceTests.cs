using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>
/// Every registered query through the real resolvers on the real database: what the server answers, and what the reference does, which calls
/// the same resolvers one by one and loads every key by itself.
/// </summary>
[Collection(GraphCollection.Name)]
public sealed class ReferenceTests(GraphFixture graph)
{
    private const int MaxErrors = 50;

    private static readonly string[] s_products =
    [
        """{"asin":"B0FDKB341G"}""",
        """{"asin":"b0d8w1yvbx","marketplace":"US"}""",
        """{"asin":"B0MADE0001","marketplace":"UK"}""",
        """{"asin":"B000000000"}""",
        """{"asin":"B0FDKB341"}""",
        """{"asin":"B0FDKB341G","marketplace":"XX"}""",
        """{"asin":"B0FDKB341G","marketplace":null}""",
        "{}",
    ];

    private static readonly string[] s_ranges =
    [
        .. s_products,
        """{"asin":"B0D8W1YVBX","range":"LAST_7_DAYS"}""",
        """{"asin":"B0D8W1YVBX","range":"LAST_90_DAYS"}""",
        """{"asin":"B0D8W1YVBX","range":"LAST_8_DAYS"}""",
    ];

    private static readonly string[] s_pages =
    [
        "{}",
        """{"first":3}""",
        """{"first":30}""",
        """{"first":0}""",
        """{"first":null,"after":null,"where":null,"order":null}""",
        """{"first":7,"where":{"marketplace":{"eq":"UK"}},"order":[{"price":"DESC"}]}""",
        """{"first":5,"where":{"or":[{"bsr":{"lt":500}},{"rating":{"gte":4.5}}]},"order":{"rating":"DESC"}}""",
        """{"first":5,"after":"bm90aGluZw=="}""",
        """{"first":-1}""",
        """{"first":2,"where":{"text":{"eq":"x"}}}""",
        """{"first":2,"order":[{"price":"ASC","bsr":"ASC"}]}""",
        """{"first":"two"}""",
    ];

    private static readonly Dictionary<string, string[]> s_variables = new()
    {
        ["MarketplaceList"] = ["{}", """{"unknown":1}"""],
        ["ProductCompetitorList"] = s_pages,
        ["ProductDashboard"] = s_ranges,
        ["ProductList"] = s_pages,
        ["ProductMetrics"] = s_ranges,
        ["ProductSummary"] = s_products,
    };

    public static TheoryData<string> Documents() =>
    [
        """{ node(id: "UHJvZHVjdDpVUy9CMEZES0IzNDFH") { __typename id ... on Product { title latest { bsr } } } }""",
        """{ nodes(ids: ["UHJvZHVjdDpVUy9CMEZES0IzNDFH", "Q29tcGV0aXRpb246VVMvQjBGREtCMzQxRw==", "UHJvZHVjdDpVUy9CMDAwMDAwMDAw"]) { __typename ... on Competition { competitors { relation } } } }""",
        """{ a: node(id: "nothing") { id } b: competition(asin: "B0MADE0002", marketplace: UK) { competitors { product { id } gap { bsrRatio priceDifference { amount } } } } }""",
        """{ products(first: 2) { edges { cursor node { ...P } } } p: product(asin: "B0FDKB341G") { ...P metrics(range: LAST_7_DAYS) { points { date } } } } fragment P on Product { asin latest { price { amount currency } } }""",
        """{ __schema { queryType { name } types { name kind } } __type(name: "Product") { fields { name type { kind ofType { name } } args { name defaultValue } } } }""",
        """{ products(first: -1) { nodes { asin } } marketplaces { code } }""",
    ];

    [Theory]
    [MemberData(nameof(PlanTests.Operations), MemberType = typeof(PlanTests))]
    public async Task Server_Should_AnswerLikeTheReference_When_TheOperationIsRegistered(string name)
    {
        // arrange
        var operation = graph.Services.GetRequiredService<OperationRegistry>().Current.Find(name)!.Operation;
        if (operation.Type != OperationType.Query)
        {
            return;
        }

        Assert.True(s_variables.ContainsKey(name), $"Give {name} variables in {nameof(ReferenceTests)}.{nameof(s_variables)}: usual ones, and ones that fail.");
        var found = 0;
        foreach (var variables in s_variables[name])
        {
            // act, assert
            var data = await CompareAsync(operation.Document, variables, $$"""{"documentId":"{{name}}","variables":{{variables}}}""");
            found += data is not null && data.All(static member => member.Value is not null) ? 1 : 0;
        }

        // An operation whose every answer is empty would compare nothing.
        Assert.True(found > 0);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Server_Should_AnswerLikeTheReference_When_TheDocumentIsFree(string document) =>
        Assert.NotNull(await CompareAsync(Utf8GraphQLParser.Parse(document), "{}", JsonSerializer.Serialize(new { query = document })));

    private async Task<JsonObject?> CompareAsync(DocumentNode document, string variables, string body)
    {
        var expected = await ExecuteAsync(document, variables);
        var actual = await PostAsync(body);
        if ((string?)actual["errors"]?[0]?["extensions"]?["code"] == "LIMIT_COST")
        {
            // The reference knows no budget.
            return null;
        }

        Assert.True(expected.IsRequestError != actual.ContainsKey("data"), $"{body}: {actual.ToJsonString()}");
        Assert.Equal(Text(expected.Data), Text(actual["data"]));
        Assert.True(expected.IsRequestError || ErrorGroups.Check(expected, actual["errors"] as JsonArray, MaxErrors) is null, actual["errors"]?.ToJsonString());
        return expected.Data as JsonObject;
    }

    private async Task<ReferenceResult> ExecuteAsync(DocumentNode document, string variables)
    {
        await using var scope = graph.Services.CreateAsyncScope();
        var request = new OperationRequest { Variables = Encoding.UTF8.GetBytes(variables), Services = scope.ServiceProvider };
        return await new ReferenceExecutor(graph.Services.GetRequiredService<GraphQL.Types.Schema>(), document, request).ExecuteRequestAsync();
    }

    private async Task<JsonObject> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await graph.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
