using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.Conformance.Validation;

public sealed class ValidationConformanceTests
{
    private static readonly Dictionary<string, string> s_ruleOfSection = JsonNode.Parse(Corpus.ReadText("rules.json"))!.AsObject()
        .SelectMany(static rule => ((string)rule.Value!).Split("; ").Select(section => (Section: section.Split(' ')[0], Rule: rule.Key)))
        .ToDictionary(static pair => pair.Section, static pair => pair.Rule);

    private static readonly Dictionary<string, Schema> s_miniSchemas = JsonNode.Parse(Corpus.ReadText("mini-schemas.json"))!.AsObject()
        .ToDictionary(static schema => schema.Key, static schema => ModelSchema.Create((string)schema.Value!, new ModelResolver()));

    [Theory]
    [InlineData("validate.jsonl")]
    [InlineData("validate-random.jsonl")]
    public void Validate_Should_AgreeOnRulesAndLocations(string file) => Corpus.Verify(file, Check);

    private static string? Check(JsonObject testCase)
    {
        var schema = testCase["schema"] is { } name ? s_miniSchemas[(string)name!] : ModelSchema.Default;
        var document = Utf8GraphQLParser.Parse((string)testCase["text"]!, ParserOptions.Unlimited);
        var errors = DocumentValidator.Validate(schema, document, ValidationOptions.Unlimited);
        var loose = LooseRules(testCase);
        return Corpus.Differ(Expected(testCase, loose), Actual(errors, loose)) is { } fault ? $"{(string)testCase["text"]!} {fault}" : null;
    }

    /// <summary>Rules whose errors stand elsewhere in the two versions of the reference, or nowhere because of how its test scalar fails.</summary>
    private static HashSet<string> LooseRules(JsonObject testCase) =>
    [
        .. (testCase["loose"] as JsonArray ?? []).Select(static rule => (string)rule!),
        .. testCase["errors"]!.AsArray().Where(static error => error!["at"]!.AsArray().Count == 0).Select(static error => (string)error!["rule"]!),
    ];

    private static string Expected(JsonObject testCase, HashSet<string> loose) =>
        Join(testCase["errors"]!.AsArray().Select(error => Describe(
            (string)error!["rule"]!, error["at"]!.AsArray().Select(static at => $"{at![0]}:{at[1]}"), loose)));

    private static string Actual(IEnumerable<IError> errors, HashSet<string> loose) =>
        Join(errors.Select(error => Describe(
            s_ruleOfSection[(string)error.Extensions["rule"]!], error.Locations.Select(static at => at.ToString()), loose)));

    private static string Describe(string rule, IEnumerable<string> locations, HashSet<string> loose) =>
        loose.Contains(rule) ? rule : $"{rule} at {string.Join(' ', locations.Distinct().Order())}";

    private static string Join(IEnumerable<string> errors) => string.Join(", ", errors.Distinct().Order());
}
