using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Tests.Language;

public sealed class StringLiteralTests
{
    private static readonly string[] s_pieces =
    [
        "a", "\"", "\"\"\"", "\\", "\n", "\r", "\t", " ", "\0", "\u0085", "\u2028", "\uFEFF", "é", "日", "😀",
        "\\u0041", "#", "{",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Print_Should_KeepValue_When_TextIsRandom(int seed)
    {
        // arrange
        var values = RandomTexts(seed);

        // act
        var read = values.Select(static value => ValueOf(StringLiteral.Print(value)));

        // assert
        Assert.Equal(values, read);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void PrintBlock_Should_KeepValue_When_TextCanBeBlock(int seed)
    {
        // arrange
        var values = RandomTexts(seed).Where(StringLiteral.CanBeBlock).ToList();

        // act
        var read = values.Select(static value => ValueOf(StringLiteral.PrintBlock(value)));

        // assert
        Assert.True(values.Count > 1_000, $"{values.Count} values");
        Assert.Equal(values, read);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("a", true)]
    [InlineData(" a", true)]
    [InlineData("a\n  b", true)]
    [InlineData("a \"\"\" b", true)]
    [InlineData("a\"", true)]
    [InlineData("a\\", true)]
    [InlineData(" ", false)]
    [InlineData("\na", false)]
    [InlineData("a\n", false)]
    [InlineData("  a\n  b", false)]
    [InlineData("a\rb", false)]
    [InlineData("a\u0007b", false)]
    public void CanBeBlock_Should_TellWhatSurvives(string value, bool expected) =>
        Assert.Equal(expected, StringLiteral.CanBeBlock(value));

    private static string ValueOf(string literal) =>
        Assert.IsType<StringValueNode>(Utf8GraphQLParser.ParseValue(literal, ParserOptions.Unlimited)).Value;

    private static List<string> RandomTexts(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 5_000).Select(_ => string.Concat(random.GetItems(s_pieces, random.Next(8))))];
    }
}
