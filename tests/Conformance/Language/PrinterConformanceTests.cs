using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.Conformance.Language;

public sealed class PrinterConformanceTests
{
    [Fact]
    public void Print_Should_AgreeOnLayoutTokensAndTree() => Corpus.Verify("print.jsonl", CheckDocument);

    private static string? CheckDocument(JsonObject testCase)
    {
        var document = Utf8GraphQLParser.Parse((string)testCase["text"]!, ParserOptions.Unlimited);
        var printed = SyntaxPrinter.Print(document);
        return Corpus.Differ((string?)testCase["printed"], printed)
            ?? Corpus.Differ((string?)testCase["printedStripped"], IgnoredCharacters.Strip(printed))
            ?? CheckTree(testCase, document)
            ?? CheckTree(testCase, Utf8GraphQLParser.Parse(printed, ParserOptions.Unlimited));
    }

    private static string? CheckTree(JsonObject testCase, DocumentNode document) =>
        testCase["ast"] is not { } expected || JsonNode.DeepEquals(expected, SyntaxJson.From(document))
            ? null
            : Corpus.Differ(expected.ToJsonString(), SyntaxJson.From(document).ToJsonString());
}
