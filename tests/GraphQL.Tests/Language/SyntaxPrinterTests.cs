using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Tests.Language;

public sealed class SyntaxPrinterTests
{
    [Theory]
    [InlineData("query { a }", "{\n  a\n}")]
    [InlineData("query @d { a }", "query @d {\n  a\n}")]
    [InlineData("query ($a: Int) { a }", "query ($a: Int) {\n  a\n}")]
    [InlineData("\"D\" query { a }", "\"D\"\nquery {\n  a\n}")]
    [InlineData("subscription { a }", "subscription {\n  a\n}")]
    [InlineData("{ ... @d { a } ...F @d }", "{\n  ... @d {\n    a\n  }\n  ...F @d\n}")]
    [InlineData("extend schema @d { query: Q }", "extend schema @d {\n  query: Q\n}")]
    [InlineData("extend scalar S @d", "extend scalar S @d")]
    [InlineData("extend type T implements & I & J @d", "extend type T implements I & J @d")]
    [InlineData("extend interface I { a: Int }", "extend interface I {\n  a: Int\n}")]
    [InlineData("extend union U = | A | B", "extend union U = A | B")]
    [InlineData("extend enum E { A }", "extend enum E {\n  A\n}")]
    [InlineData("extend input I { a: Int = 1 @d }", "extend input I {\n  a: Int = 1 @d\n}")]
    [InlineData("type T { a(\"D\" b: Int c: Int): Int }", "type T {\n  a(\n    \"D\"\n    b: Int\n    c: Int\n  ): Int\n}")]
    [InlineData("\"\"\"D\"\"\" directive @d(\"E\" a: Int) on FIELD", "\"\"\"D\"\"\"\ndirective @d(\n  \"E\"\n  a: Int\n) on FIELD")]
    public void Print_Should_UseReferenceLayout(string text, string expected)
    {
        // act
        var printed = SyntaxPrinter.Print(Utf8GraphQLParser.Parse(text));

        // assert
        Assert.Equal(expected, printed);
    }

    [Theory]
    [InlineData(80, 1)]
    [InlineData(81, 3)]
    public void Print_Should_BreakArguments_When_FieldIsLongerThan80(int length, int lines)
    {
        // arrange
        var digits = new string('1', length - "alias: field(a: )".Length);
        var text = $"{{ alias: field(a: {digits}) }}";

        // act
        var printed = SyntaxPrinter.Print(Utf8GraphQLParser.Parse(text));

        // assert
        Assert.Equal(lines + 2, printed.Split('\n').Length);
    }

    [Fact]
    public void Print_Should_IndentBlockString_When_FieldIsNested()
    {
        // arrange
        const string Text = "{\n  a {\n    b(c: \"\"\"\n    d\n      e\n    \"\"\")\n  }\n}";

        // act
        var printed = SyntaxPrinter.Print(Utf8GraphQLParser.Parse(Text));

        // assert
        Assert.Equal(Text, printed);
    }

    [Fact]
    public void Print_Should_Refuse_When_NodeIsForeign() =>
        Assert.Throws<ArgumentException>(() => SyntaxPrinter.Print(new ForeignNode()));

    private sealed class ForeignNode() : SyntaxNode(default)
    {
        public override SyntaxKind Kind => SyntaxKind.Name;

        public override IEnumerable<ISyntaxNode> GetNodes() => [];
    }
}
