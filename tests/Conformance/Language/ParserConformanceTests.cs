using System.Text;
using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.Conformance.Language;

public sealed class ParserConformanceTests
{
    [Theory]
    [Corpora("parse.jsonl")]
    public void Parse_Should_AgreeOnVerdictAndErrorLocation(string corpus) => Corpus.Open(corpus).Verify("parse.jsonl", Check);

    [Theory]
    [Corpora("tokens.jsonl")]
    public void Read_Should_AgreeOnTokens(string corpus) => Corpus.Open(corpus).Verify("tokens.jsonl", CheckTokens);

    [Theory]
    [Corpora("strings.jsonl")]
    public void ParseValue_Should_AgreeOnValueOfStrings(string corpus) => Corpus.Open(corpus).Verify("strings.jsonl", CheckString);

    /// <summary>What is wrong with a case of <c>parse.jsonl</c>, or null.</summary>
    internal static string? Check(JsonObject testCase)
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
