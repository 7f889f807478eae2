using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.Reference;

namespace GraphQLBackend.Conformance.Execution;

/// <summary>The reference of the random tests is itself held against the corpus: data, and for each null all errors that may have caused it.</summary>
public sealed class ReferenceConformanceTests
{
    [Fact]
    public void Reference_Should_AgreeOnDataAndGroups() =>
        Corpus.Verify("execute.jsonl", static testCase => Check(testCase, testCase, Seed(testCase)));

    [Fact]
    public void Reference_Should_AgreeOnEvents() => Corpus.Verify("subscription.jsonl", static testCase => testCase["events"]!.AsArray()
        .Select((expected, index) => Check(testCase, expected!.AsObject(), $"{Seed(testCase)}#{index}"))
        .FirstOrDefault(static fault => fault is not null));

    private static string? Check(JsonObject testCase, JsonObject expected, string seed)
    {
        var actual = Execute(testCase, seed);
        return expected["requestError"] is not null
            ? actual.IsRequestError ? null : "no request error"
            : Corpus.Differ(Text(expected["data"]), Text(actual.Data)) ?? CheckGroups(expected["groups"] as JsonArray ?? [], actual);
    }

    /// <summary>A mutation whose root became null may have ended there; the corpus allows errors of later root fields, too.</summary>
    private static string? CheckGroups(JsonArray expected, ReferenceResult actual) =>
        actual is { Data: null, Groups: [{ AnyOf: [var cause] }] } && Expected(expected).Contains(cause.Path, StringComparison.Ordinal)
            ? null
            : Corpus.Differ(Expected(expected), Actual(actual));

    private static ReferenceResult Execute(JsonObject testCase, string seed)
    {
        var parameters = ModelParameters.From(testCase["model"]!.AsObject()) with { Seed = seed };
        var request = new OperationRequest
        {
            Services = NoServices.Instance,
            Variables = Encoding.UTF8.GetBytes(Text(testCase["variables"])),
            ContextData = new ModelRequest(parameters).ToContextData(),
        };
        var document = Utf8GraphQLParser.Parse((string)testCase["text"]!, ParserOptions.Unlimited);
        return new ReferenceExecutor(ModelSchema.Default, document, request)
            .ExecuteRequestAsync((string?)testCase["operationName"]).GetAwaiter().GetResult();
    }

    private static string Expected(JsonArray groups) => Lines(groups.Select(static group =>
        Line(Path(group!["at"]), group["anyOf"]!.AsArray().Select(Path))));

    private static string Actual(ReferenceResult result) => Lines(result.Groups.Select(static group =>
        Line(group.At, group.AnyOf.Concat(group.Below).Select(static error => error.Path))));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static string Line(string at, IEnumerable<string> anyOf) => $"{at}: {string.Join(' ', anyOf.Order(StringComparer.Ordinal))}";

    private static string Path(JsonNode? path) => string.Join('/', path!.AsArray().Select(static segment => segment!.ToString()));

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static string Seed(JsonObject testCase) => (string)testCase["model"]!["seed"]!;
}
