using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.Conformance.Language;

public sealed class ParserConformanceTests
{
    [Fact]
    public void Parse_Should_AgreeOnVerdictAndErrorLocation() => Corpus.Verify("parse.jsonl", CheckDocument);

    [Fact]
    public void Read_Should_AgreeOnTokens() => Corpus.Verify("tokens.jsonl", CheckTokens);

    [Fact]
    public void ParseValue_Should_AgreeOnValueOfStrings() => Corpus.Verify("strings.jsonl", CheckString);

    private static string? CheckDocument(JsonObject testCase)
    {
        var text = (string)testCase["text"]!;
        var expected = (bool)testCase["ok"]! ? "ok" : $"error at {testCase["at"]!.ToJsonString()}";
        return Corpus.Differ(expected, Verdict(text, OptionsOf(testCase)))
            ?? (expected == "ok" ? Corpus.Differ((string?)testCase["stripped"], IgnoredCharacters.Strip(text)) : null);
    }

    private static ParserOptions OptionsOf(JsonObject testCase) =>
        testCase["options"]?["maxTokens"] is { } maxTokens
            ? ParserOptions.Unlimited with { MaxTokens = (int)maxTokens }
            : ParserOptions.Unlimited;

    private static string Verdict(string text, ParserOptions options)
    {
        try
        {
            Utf8GraphQLParser.Parse(text, options);
            return "ok";
        }
        catch (SyntaxException exception)
        {
            return $"error at [{exception.Location.Line},{exception.Location.Column}]";
        }
    }

    private static string? CheckTokens(JsonObject testCase) =>
        Corpus.Differ(testCase["tokens"]!.ToJsonString(), Tokens((string)testCase["text"]!).ToJsonString());

    private static JsonArray Tokens(string text)
    {
        var reader = new Utf8GraphQLReader(Encoding.UTF8.GetBytes(text));
        var tokens = new JsonArray();
        do
        {
            reader.Read();
            tokens.Add(new JsonArray(
                NameOf(reader.Kind),
                reader.Kind >= TokenKind.Name ? reader.GetText() : null,
                reader.Location.Line,
                reader.Location.Column));
        }
        while (reader.Kind != TokenKind.EndOfFile);

        return tokens;
    }

    private static string NameOf(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Integer => "Int",
        _ when kind.IsPunctuator() => kind.Describe().Trim('"'),
        _ => kind.ToString(),
    };

    private static string? CheckString(JsonObject testCase)
    {
        var value = Assert.IsType<StringValueNode>(Utf8GraphQLParser.ParseValue((string)testCase["literal"]!));
        return Corpus.Differ((string?)testCase["value"], value.Value)
            ?? Corpus.Differ(testCase["block"]!.ToJsonString(), value.IsBlock ? "true" : "false");
    }
}
