using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.Conformance.Language;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("parse.jsonl", "text")]
    [InlineData("validate.jsonl", "text")]
    [InlineData("validate-random.jsonl", "text")]
    [InlineData("variables.jsonl", "text")]
    [InlineData("execute.jsonl", "text")]
    [InlineData("sdl.jsonl", "sdl")]
    [InlineData("changes.jsonl", "before")]
    [InlineData("changes.jsonl", "after")]
    public void Print_Should_KeepTree_When_DocumentParses(string file, string member) =>
        Corpus.Verify(file, testCase => TryParse((string)testCase[member]!) is { } document ? CheckRoundTrip(document) : null);

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
