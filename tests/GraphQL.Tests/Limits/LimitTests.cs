using System.Text;
using System.Text.Json;
using GraphQLBackend.GraphQL.Tests.AspNetCore;

namespace GraphQLBackend.GraphQL.Tests.Limits;

/// <summary>Every limit at its value and one beyond, over HTTP with the defaults.</summary>
public sealed class LimitTests : IAsyncLifetime
{
    private readonly LimitSchema _schema = new();
    private TestServer _server = null!;

    public static TheoryData<string> Cases() => [.. LimitCases.All().Select(static limit => limit.ToString()).Distinct()];

    public async Task InitializeAsync() => _server = await TestServer.StartAsync(static options => options.AllowFreeFormDocuments = static _ => true, schema: _schema.Configure);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Request_Should_RunAtTheLimit_And_BeRefusedBeyond(string name)
    {
        foreach (var limit in LimitCases.All().Where(limit => limit.ToString() == name))
        {
            // act
            var allowed = await SendAsync(limit, limit.Limit);
            var resolved = _schema.Resolved;
            var refused = await SendAsync(limit, limit.Limit + 1);

            // assert
            Assert.True(allowed.Status == 200 && allowed.Error is null, allowed.Body);
            Assert.Equal((400, limit.Code), (refused.Status, refused.Code));
            Assert.Equal("no-store", refused.CacheControl);
            Assert.Equal(resolved, _schema.Resolved);
        }
    }

    [Fact]
    public void Cases_Should_CoverEveryForm()
    {
        // arrange: what the table of limits says of documents and variables, and which forms each can take
        string[] inlineAndFragment =
        [
            "LIMIT_DOCUMENT_LENGTH", "LIMIT_TOKENS", "LIMIT_FIELDS", "LIMIT_ALIASES", "LIMIT_DIRECTIVES", "LIMIT_FRAGMENTS",
            "LIMIT_ROOT_FIELDS", "LIMIT_CYCLE", "LIMIT_DEPTH", "LIMIT_PAGE_SIZE", "LIMIT_BATCH_SIZE", "LIMIT_COST", "LIMIT_TOTAL_NODES",
        ];

        // act
        var forms = LimitCases.All().ToLookup(static limit => limit.Code, static limit => limit.Form);

        // assert
        Assert.All(inlineAndFragment, code => Assert.Contains(forms[code], static form => form.EndsWith("inline", StringComparison.Ordinal)));
        Assert.All(inlineAndFragment, code => Assert.Contains(forms[code], static form => form.EndsWith("fragment", StringComparison.Ordinal)));
        Assert.All(["LIMIT_PAGE_SIZE", "LIMIT_BATCH_SIZE", "LIMIT_COST", "LIMIT_TOTAL_NODES"], code => Assert.Contains(forms[code], static form => form.EndsWith("variable", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(131_072, 200, null)]
    [InlineData(131_073, 413, "LIMIT_BODY_SIZE")]
    public async Task Body_Should_BeRefusedUnread_When_ItIsTooLarge(int length, int status, string? code)
    {
        // arrange
        var body = """{"query":"{name}","filler":""}""";
        body = body.Replace("\"\"", $"\"{new string('x', length - body.Length)}\"", StringComparison.Ordinal);
        var resolved = _schema.Resolved;

        // act
        var answer = await Answer.PostAsync(_server, body);

        // assert
        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(status == 200 ? 1 : 0, _schema.Resolved - resolved);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    public async Task Errors_Should_BeFew_When_TheDocumentHasMany(int faults, int reported)
    {
        // act
        var answer = await PostAsync($"{{{string.Concat(Enumerable.Range(0, faults).Select(static i => $"x{i} "))}}}", "{}");

        // assert
        Assert.Equal(reported, JsonElement.Parse(answer.Body).GetProperty("errors").GetArrayLength());
    }

    [Theory]
    [InlineData(5 * 1024 * 1024 - 20, 200, null)]
    [InlineData(5 * 1024 * 1024 - 18, 400, "LIMIT_RESPONSE_SIZE")]
    public async Task Response_Should_BeRefused_When_ItIsTooLarge(int length, int status, string? code)
    {
        // act: {"data":{"text":""}} is 20 bytes
        var answer = await PostAsync("query($n:Int!){text(length:$n)}", $$"""{"n":{{length}}}""");

        // assert
        Assert.Equal((status, code), (answer.Status, status == 200 ? null : answer.Code));
    }

    [Theory]
    // The first of both in the order of the limits, whichever comes first in the text.
    [InlineData("LIMIT_VARIABLES_DEPTH", "LIMIT_DOCUMENT_LENGTH")]
    [InlineData("LIMIT_DOCUMENT_LENGTH", "LIMIT_TOKENS")]
    [InlineData("LIMIT_TOKENS", "LIMIT_FIELDS")]
    [InlineData("LIMIT_FIELDS", "LIMIT_ALIASES")]
    [InlineData("LIMIT_ALIASES", "LIMIT_DIRECTIVES")]
    [InlineData("LIMIT_DIRECTIVES", "LIMIT_FRAGMENTS")]
    [InlineData("LIMIT_FRAGMENTS", "LIMIT_ROOT_FIELDS")]
    [InlineData("LIMIT_ROOT_FIELDS", "LIMIT_CYCLE")]
    [InlineData("LIMIT_CYCLE", "LIMIT_DEPTH")]
    [InlineData("LIMIT_DEPTH", "LIMIT_PAGE_SIZE")]
    [InlineData("LIMIT_PAGE_SIZE", "LIMIT_COST")]
    [InlineData("LIMIT_COST", "LIMIT_TOTAL_NODES")]
    public async Task Request_Should_BeRefusedForTheFirst_When_ItExceedsTwoLimits(string first, string second)
    {
        // arrange
        var variables = first == "LIMIT_VARIABLES_DEPTH" ? """{"x":[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]}""" : "{}";
        string[] codes = [first, second];

        // act
        var both = await PostAsync(Document([.. codes.Reverse()]), variables);
        var alone = await PostAsync(Document([second]), "{}");

        // assert
        Assert.Equal((400, first), (both.Status, both.Code));
        Assert.Equal((400, second), (alone.Status, alone.Code));
        Assert.Equal(0, _schema.Resolved);
    }

    [Fact]
    public async Task Body_Should_BeRefusedForItsLength_When_ItAlsoNestsTooDeep()
    {
        // act
        var answer = await PostAsync("{name}" + new string(' ', 131_072), """{"x":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]}""");

        // assert
        Assert.Equal((413, "LIMIT_BODY_SIZE"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("""{"first":1,"first":2}""", "\"$first\" occurs twice")]
    [InlineData("""{"first":1,"f\u0069rst":1}""", "\"$first\" occurs twice")]
    public async Task Variables_Should_BeRefused_When_OneOccursTwice(string variables, string message)
    {
        // act
        var answer = await PostAsync("query($first:Int){items(first:$first){name}}", variables, Answer.GraphQLResponse);

        // assert
        Assert.Equal((400, "BAD_USER_INPUT"), (answer.Status, answer.Code));
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
        Assert.Equal(0, _schema.Resolved);
    }

    [Fact]
    public async Task Message_Should_QuoteLittle_When_TheClientSendsMuch()
    {
        // act
        var answer = await Answer.PostAsync(_server, JsonSerializer.Serialize(new { query = "{name}", operationName = "\u0007" + new string('x', 100_000) }));

        // assert
        Assert.Equal("OPERATION_RESOLUTION_FAILURE", answer.Code);
        Assert.InRange(answer.Body.Length, 1, 300);
        Assert.DoesNotContain('\u0007', answer.Message!);
    }

    [Theory]
    [InlineData("{items(first:3){name}}", "{}", 3)]
    [InlineData("query($first:Int){items(first:$first){name}}", """{"first":7}""", 7)]
    public async Task Cost_Should_BeReported_When_ItIsAskedFor(string query, string variables, double estimated)
    {
        // arrange
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Answer.Content(Encoding.UTF8.GetBytes(Body(query, variables)), Answer.Json) };
        request.Headers.Add("GraphQL-Cost", "report");

        // act
        var answer = await Answer.SendAsync(_server, request);

        // assert
        var cost = JsonElement.Parse(answer.Body).GetProperty("extensions").GetProperty("cost");
        Assert.Equal((estimated, 1_000), (cost.GetProperty("estimated").GetDouble(), cost.GetProperty("limit").GetDouble()));
    }

    [Fact]
    public async Task Start_Should_Fail_When_ARegisteredOperationExceedsALimit()
    {
        // act: the same limits, with the place
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => TestServer.StartAsync(
            fill: static folder => folder.Write("Wide.graphql", "query Wide {\n  items(first: 101) { name }\n}"), schema: new LimitSchema().Configure));

        // assert
        Assert.Contains("Wide.graphql:2:9", exception.Message, StringComparison.Ordinal);
    }

    private static string Document(IReadOnlyList<string> excesses)
    {
        var fragments = string.Concat(excesses.Select(static code => code == "LIMIT_FRAGMENTS" ? string.Concat(Enumerable.Range(0, 31).Select(static i => $"fragment F{i} on Query{{name}}")) : ""));
        var spreads = fragments.Length > 0 ? string.Concat(Enumerable.Range(0, 31).Select(static i => $"...F{i} ")) : "";
        return $"{{{string.Join(' ', excesses.Select(Excess))} {spreads}}}{fragments}";
    }

    private static string Excess(string code) => code switch
    {
        "LIMIT_DOCUMENT_LENGTH" => $"name #{new string('x', 15_000)}\n",
        "LIMIT_TOKENS" => LimitCases.Repeat(11, $"sum(of:[{LimitCases.Repeat(90, "1")}])"),
        "LIMIT_FIELDS" => LimitCases.Repeat(501, "name"),
        "LIMIT_ALIASES" => $"a{{{LimitCases.Repeat(16, "n:name")}}}",
        "LIMIT_DIRECTIVES" => LimitCases.Repeat(26, "name@skip(if:false)"),
        "LIMIT_ROOT_FIELDS" => "a{name}b{name}c{name}d{name}e{name}name items{name}points{name}page{pageInfo}heavy sum",
        "LIMIT_CYCLE" => "a{a{a{a{name}}}}",
        "LIMIT_DEPTH" => "a{b{c{d{e{a{name}}}}}}",
        "LIMIT_PAGE_SIZE" => "page(first:101){pageInfo}",
        "LIMIT_COST" => "items(first:100){items(first:100){name}}",
        "LIMIT_TOTAL_NODES" => "points(first:60){points(first:90){name}}",
        _ => "name",
    };

    private Task<Answer> SendAsync(LimitCase limit, int n) => PostAsync(limit.Document(n), limit.Variables?.Invoke(n) ?? "{}");

    private Task<Answer> PostAsync(string query, string variables, string? accept = null) => Answer.PostAsync(_server, Body(query, variables), accept);

    private static string Body(string query, string variables) => $$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""";
}
