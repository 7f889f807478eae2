using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.Conformance.Validation;

public sealed class ValidationConformanceTests
{
    private static readonly Dictionary<string, string> s_ruleOfSection = Corpus.Atlas.ReadObject("rules.json")
        .SelectMany(static rule => ((string)rule.Value!).Split("; ").Select(section => (Section: section.Split(' ')[0], Rule: rule.Key)))
        .ToDictionary(static pair => pair.Section, static pair => pair.Rule);

    [Theory]
    [Corpora("validate.jsonl")]
    public void Validate_Should_AgreeOnRulesAndLocations(string name) => Verify(name, "validate.jsonl");

    [Theory]
    [Corpora("validate-random.jsonl")]
    public void Validate_Should_AgreeOnRulesAndLocations_When_DocumentsAreGenerated(string name) => Verify(name, "validate-random.jsonl");

    /// <summary>What is wrong with a case of <c>validate.jsonl</c> on that schema, or null.</summary>
    internal static string? Check(Schema schema, JsonObject testCase)
    {
        var document = Utf8GraphQLParser.Parse((string)testCase["text"]!, ParserOptions.Unlimited);
        var errors = DocumentValidator.Validate(schema, document, ValidationOptions.Unlimited);
        var loose = LooseRules(testCase);
        var open = (testCase["open"] as JsonArray ?? []).Select(static rule => (string)rule!).ToHashSet();
        errors = [.. errors.Where(error => !open.Contains(s_ruleOfSection[(string)error.Extensions["rule"]!]))];
        return Corpus.Differ(Expected(testCase, loose), Actual(errors, loose)) is { } fault ? $"{(string)testCase["text"]!} {fault}" : null;
    }

    private static void Verify(string name, string file)
    {
        var corpus = Corpus.Open(name);
        corpus.Verify(file, testCase => Check(corpus.Schemas.Get((string?)testCase["schema"]), testCase));
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
