using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GraphQLBackend.Persistence.Statements;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>Limits over the real schema and database: at the limit the operation reads, beyond it no statement runs.</summary>
[Collection(GraphCollection.Name)]
public sealed class LimitTests(GraphFixture graph)
{
    private const string Asins = "\"B0FDKB341G\"";

    public static TheoryData<string, string, string, string> Limits() => new()
    {
        { "LIMIT_PAGE_SIZE", "{ products(first: 100) { nodes { asin } } }", "{ products(first: 101) { nodes { asin } } }", "{}" },
        { "LIMIT_PAGE_SIZE", "{ products(last: 100) { totalCount } }", "{ products(last: 101) { totalCount } }", "{}" },
        { "LIMIT_PAGE_SIZE", "query($n: Int = 100) { products(first: $n) { nodes { asin } } }", "query($n: Int = 101) { products(first: $n) { nodes { asin } } }", "{}" },
        { "LIMIT_PAGE_SIZE", "query($n: Int) { ...F } fragment F on Query { products(first: $n) { nodes { asin } } }", "query($n: Int) { ...F } fragment F on Query { products(first: $n) { nodes { asin } } } # more", """{"n":101}""" },
        { "LIMIT_BATCH_SIZE", $"{{ nodes(ids: [{Repeat(100)}]) {{ id }} }}", $"{{ nodes(ids: [{Repeat(101)}]) {{ id }} }}", "{}" },
        { "LIMIT_BATCH_SIZE", $"query($ids: [ID!]! = [{Repeat(100)}]) {{ nodes(ids: $ids) {{ id }} }}", "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", $$"""{"ids":[{{Repeat(101)}}]}""" },
        { "LIMIT_BATCH_SIZE", $"{{ products(where: {{ asin: {{ in: [{Repeat(100, Asins)}] }} }}) {{ nodes {{ asin }} }} }}", $"{{ products(where: {{ asin: {{ in: [{Repeat(101, Asins)}] }} }}) {{ nodes {{ asin }} }} }}", "{}" },
        { "LIMIT_BATCH_SIZE", "query($w: ProductFilterInput) { products(where: $w) { nodes { asin } } }", "query($w: ProductFilterInput) { products(where: $w) { nodes { asin } } } # more", "{\"w\":{\"asin\":{\"in\":[" + Repeat(101, Asins) + "]}}}" },
        { "LIMIT_DEPTH", "{ competition(asin: \"B0FDKB341G\") { product { competition { product { competition { id } } } } } }", "{ competition(asin: \"B0FDKB341G\") { product { competition { product { latest { price { amount } } } } } } }", "{}" },
        { "LIMIT_CYCLE", "{ __schema { queryType { fields { type { fields { name } } } } } }", "{ __schema { queryType { fields { type { fields { type { fields { name } } } } } } } }", "{}" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Request_Should_RunNoStatement_When_ItExceedsALimit(string code, string allowed, string refused, string variables)
    {
        // act
        var first = await PostAsync(allowed, "{}");
        using var statements = StatementScope.Start();
        var second = await PostAsync(refused, variables);

        // assert
        Assert.DoesNotContain(Codes(first.Body), static found => found.StartsWith("LIMIT_", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (first.Status, second.Status));
        Assert.Equal([code], Codes(second.Body).Distinct());
        Assert.Equal(0, statements.Count);
    }

    private static string Repeat(int count, string item = "\"x\"") => string.Join(',', Enumerable.Repeat(item, count));

    private static List<string> Codes(JsonElement body) =>
        body.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(static error => error.GetProperty("extensions").GetProperty("code").GetString()!)] : [];

    private async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string query, string variables)
    {
        using var content = new StringContent($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""", Encoding.UTF8, "application/json");
        using var response = await graph.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
