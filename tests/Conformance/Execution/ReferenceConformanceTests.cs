using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.Reference;

namespace GraphQLBackend.Conformance.Execution;

/// <summary>The reference of the random tests is itself held against the corpus: data, and for each null all errors that may have caused it.</summary>
public sealed class ReferenceConformanceTests
{
    [Theory]
    [Corpora("execute.jsonl")]
    public void Reference_Should_AgreeOnDataAndGroups(string corpus) =>
        Verify(corpus, "execute.jsonl", static (schema, testCase) => Check(schema, testCase, testCase, Seed(testCase)));

    [Theory]
    [Corpora("subscription.jsonl")]
    public void Reference_Should_AgreeOnEvents(string corpus) => Verify(corpus, "subscription.jsonl", static (schema, testCase) =>
        testCase["events"]!.AsArray()
            .Select((expected, index) => Check(schema, testCase, expected!.AsObject(), $"{Seed(testCase)}#{index}"))
            .FirstOrDefault(static fault => fault is not null));

    private static void Verify(string name, string file, Func<Schema, JsonObject, string?> check)
    {
        var corpus = Corpus.Open(name);
        corpus.Verify(file, testCase => check(corpus.Schemas.Default, testCase), "reference executor");
    }

    private static string? Check(Schema schema, JsonObject testCase, JsonObject expected, string seed)
    {
        var actual = Execute(schema, testCase, seed);
        return expected["requestError"] is not null
            ? actual.IsRequestError ? null : "no request error"
            : Corpus.Differ(Text(expected["data"]), Text(actual.Data)) ?? CheckGroups(expected["groups"] as JsonArray ?? [], actual);
    }

    /// <summary>A mutation whose root became null may have ended there; the corpus allows errors of later root fields, too.</summary>
    private static string? CheckGroups(JsonArray expected, ReferenceResult actual) =>
        actual is { Data: null, Groups: [{ AnyOf: [var cause] }] } && Expected(expected).Contains(cause.Path, StringComparison.Ordinal)
            ? null
            : Corpus.Differ(Expected(expected), Actual(actual));

    private static ReferenceResult Execute(Schema schema, JsonObject testCase, string seed)
    {
        var parameters = ModelParameters.From(testCase["model"]!.AsObject()) with { Seed = seed };
        var request = new OperationRequest
        {
            Services = NoServices.Instance,
            Variables = Encoding.UTF8.GetBytes(Text(testCase["variables"])),
            ContextData = new ModelRequest(parameters).ToContextData(),
        };
        var document = Utf8GraphQLParser.Parse((string)testCase["text"]!, ParserOptions.Unlimited);
        return new ReferenceExecutor(schema, document, request)
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
