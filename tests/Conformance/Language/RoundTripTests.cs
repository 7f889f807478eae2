using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.Conformance.Language;

public sealed class RoundTripTests
{
    [Theory]
    [Corpora("parse.jsonl", "parse.jsonl text")]
    [Corpora("validate.jsonl", "validate.jsonl text")]
    [Corpora("validate-random.jsonl", "validate-random.jsonl text")]
    [Corpora("variables.jsonl", "variables.jsonl text")]
    [Corpora("execute.jsonl", "execute.jsonl text")]
    [Corpora("sdl.jsonl", "sdl.jsonl sdl")]
    [Corpora("changes.jsonl", "changes.jsonl before")]
    [Corpora("changes.jsonl", "changes.jsonl after")]
    public void Print_Should_KeepTree_When_DocumentParses(string corpus, string fileAndMember)
    {
        var (file, member) = fileAndMember.Split(' ') is [var first, var second] ? (first, second) : throw new ArgumentException(fileAndMember);
        Corpus.Open(corpus).Verify(
            file, testCase => TryParse((string)testCase[member]!) is { } document ? CheckRoundTrip(document) : null, $"printed and parsed again: {member}");
    }

    private static DocumentNode? TryParse(string text)
    {
        try
        {
            return Utf8GraphQLParser.Parse(text, ParserOptions.Unlimited);
        }
        catch (SyntaxException)
        {
            return null;
        }
    }

    private static string? CheckRoundTrip(DocumentNode document)
    {
        var printed = SyntaxPrinter.Print(document);
        var again = Utf8GraphQLParser.Parse(printed, ParserOptions.Unlimited);
        return JsonNode.DeepEquals(SyntaxJson.From(document), SyntaxJson.From(again))
            ? Corpus.Differ(printed, SyntaxPrinter.Print(again))
            : $"another tree from {printed}";
    }
}
