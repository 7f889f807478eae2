using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.Conformance.Language;

public sealed class PrinterConformanceTests
{
    [Theory]
    [Corpora("print.jsonl")]
    public void Print_Should_AgreeOnLayoutTokensAndTree(string corpus) => Corpus.Open(corpus).Verify("print.jsonl", Check);

    /// <summary>What is wrong with a case of <c>print.jsonl</c>, or null.</summary>
    internal static string? Check(JsonObject testCase)
    {
        var document = Utf8GraphQLParser.Parse((string)testCase["text"]!, ParserOptions.Unlimited);
        var printed = SyntaxPrinter.Print(document);
        return (testCase["printed"] is { } layout ? Corpus.Differ((string?)layout, printed) : null)
            ?? Corpus.Differ((string?)testCase["printedStripped"], IgnoredCharacters.Strip(printed))
            ?? CheckTree(testCase, document)
            ?? CheckTree(testCase, Utf8GraphQLParser.Parse(printed, ParserOptions.Unlimited));
    }

    private static string? CheckTree(JsonObject testCase, DocumentNode document) =>
        testCase["ast"] is not { } expected || JsonNode.DeepEquals(expected, SyntaxJson.From(document))
            ? null
            : Corpus.Differ(expected.ToJsonString(), SyntaxJson.From(document).ToJsonString());
}
