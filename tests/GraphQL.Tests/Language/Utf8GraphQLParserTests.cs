using System.Text;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Tests.Language;

public sealed class Utf8GraphQLParserTests
{
    [Fact]
    public void Parse_Should_KeepParts_When_OperationHasThemAll()
    {
        // act
        var document = Utf8GraphQLParser.Parse("\"D\" mutation M(\"V\" $v: [Int!]! = [1] @d) @e { x: y(z: $v) @f { ...F } }");

        // assert
        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal(("D", OperationType.Mutation, "M"), (operation.Description?.Value, operation.Operation, operation.Name?.Value));
        Assert.False(operation.IsShorthand);
        var variable = Assert.Single(operation.VariableDefinitions);
        Assert.Equal(("V", "v"), (variable.Description?.Value, variable.Variable.Name.Value));
        Assert.Equal(("Int", true), (variable.Type.NamedType.Name.Value, variable.DefaultValue?.IsConstant));
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal(("x", "y", false), (field.ResponseName, field.Name.Value, field.Arguments[0].Value.IsConstant));
    }

    [Fact]
    public void Parse_Should_MarkShorthand_When_KeywordIsMissing()
    {
        // act
        var operation = (OperationDefinitionNode)Utf8GraphQLParser.Parse("{ a }").Definitions[0];

        // assert
        Assert.True(operation.IsShorthand);
        Assert.Equal(OperationType.Query, operation.Operation);
    }

    [Fact]
    public void Parse_Should_LocateNodes_FromFirstToLastToken()
    {
        // act
        var operation = (OperationDefinitionNode)Utf8GraphQLParser.Parse("{\n  b: c(d: 1) # e\n}").Definitions[0];

        // assert
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        Assert.Equal(new Location(1, 1, 0, 20), operation.Location);
        Assert.Equal(new Location(2, 3, 4, 14), field.Location);
        Assert.Equal(new Location(2, 6, 7, 8), field.Name.Location);
        Assert.Equal(new Location(2, 8, 9, 13), field.Arguments[0].Location);
    }

    [Theory]
    [InlineData("{ a(b c) }", "Syntax error at line 1, column 7: expected \":\", found name \"c\".")]
    [InlineData("query Q\n  Fields", "Syntax error at line 2, column 3: expected \"{\", found name \"Fields\".")]
    [InlineData("{ a", "Syntax error at line 1, column 4: expected name, found end of document.")]
    [InlineData("{ a(b: 01) }", "Syntax error at line 1, column 9: a number other than 0 must not start with 0, found \"1\".")]
    [InlineData("{ a(b: 'c') }", "Syntax error at line 1, column 8: found a single quote; strings are written in double quotes.")]
    [InlineData("{ a(b: \"c) }", "Syntax error at line 1, column 13: the string is not terminated.")]
    [InlineData("query ($a: Int = $b) { a }", "Syntax error at line 1, column 18: expected a constant, found the variable \"$b\".")]
    [InlineData("{ é }", "Syntax error at line 1, column 3: no token starts with U+00E9.")]
    [InlineData("extend type T", "Syntax error at line 1, column 14: expected something that extends the definition, found end of document.")]
    [InlineData("enum E { true }", "Syntax error at line 1, column 10: expected the name of an enum value, which true, false and null cannot be, found name \"true\".")]
    public void Parse_Should_SayWhatWasExpectedAndFound(string text, string message)
    {
        // act
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(text));

        // assert
        Assert.Equal(message, exception.Message);
    }

    [Theory]
    [InlineData("{ \"a\\nb\" }", "found string \"a\\nb\".")]
    [InlineData("{ \"a\u001B\" }", "found string \"a\\u001B\".")]
    [InlineData("{ \"\"\"a\n\"b\"\n\"\"\" }", "found block string \"a\\n\\\"b\\\"\".")]
    public void Parse_Should_EscapeQuotation_When_TokenIsString(string text, string end)
    {
        // act
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(text));

        // assert
        Assert.EndsWith(end, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "a", "", "a", 40)]
    [InlineData("query Q ", "a", "", "a", 40)]
    [InlineData("query ($a: Int = $", "a", "", "$a", 41)]
    [InlineData("directive @d on ", "a", "", "a", 40)]
    [InlineData("{ a \"", "😀", "\"", "😀", 40)]
    [InlineData("{ a \"-", "😀", "\"", "-😀", 39)]
    public void Parse_Should_ShortenQuotation_When_TokenIsLong(
        string start, string item, string end, string quotedStart, int quotedLength)
    {
        // arrange
        var text = start + string.Concat(Enumerable.Repeat(item, 1_000)) + end;

        // act
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(text));

        // assert
        var quotation = exception.Message.Split('"')[^2];
        Assert.StartsWith(quotedStart, quotation, StringComparison.Ordinal);
        Assert.EndsWith(item + "…", quotation, StringComparison.Ordinal);
        Assert.Equal(quotedLength + 1, quotation.Length);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', (byte)'\n', 0xFF, (byte)'}' }, 2, 1)]
    [InlineData(new byte[] { (byte)'{', (byte)'a', 0xC3 }, 1, 3)]
    [InlineData(new byte[] { (byte)'#', 0xC3, 0xA9, 0xED, 0xA0, 0x80 }, 1, 3)]
    public void Parse_Should_RefuseBytes_When_TheyAreNotUtf8(byte[] source, int line, int column)
    {
        // act
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

        // assert
        Assert.Equal((line, column), (exception.Location.Line, exception.Location.Column));
        Assert.Contains("not valid UTF-8", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void Parse_Should_RefuseText_When_SurrogateIsAlone(int surrogate)
    {
        // arrange
        var text = $"{{ a(b: \"{(char)surrogate}\") }}";

        // act
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(text));

        // assert
        Assert.Equal((1, 9), (exception.Location.Line, exception.Location.Column));
    }

    [Fact]
    public void Parse_Should_GiveEqualTree_When_SourceIsTextOrBytes()
    {
        // arrange
        const string Text = "{ a(b: \"é😀\\u{1F600}\") }";

        // act
        var fromText = Utf8GraphQLParser.Parse(Text);
        var fromBytes = Utf8GraphQLParser.Parse(Encoding.UTF8.GetBytes(Text));

        // assert
        Assert.Equal("{\n  a(b: \"é😀😀\")\n}", SyntaxPrinter.Print(fromText));
        Assert.Equal(SyntaxPrinter.Print(fromText), SyntaxPrinter.Print(fromBytes));
    }

    [Theory]
    [InlineData("[1, {a: $b}]", SyntaxKind.ListValue, false)]
    [InlineData("[1, {a: B}]", SyntaxKind.ListValue, true)]
    [InlineData("{a: [$b]}", SyntaxKind.ObjectValue, false)]
    [InlineData("$a", SyntaxKind.Variable, false)]
    [InlineData("null", SyntaxKind.NullValue, true)]
    [InlineData("-0.5e+3", SyntaxKind.FloatValue, true)]
    public void ParseValue_Should_TellConstants(string text, SyntaxKind kind, bool isConstant)
    {
        // act
        var value = Utf8GraphQLParser.ParseValue(text);

        // assert
        Assert.Equal((kind, isConstant), (value.Kind, value.IsConstant));
    }

    [Theory]
    [InlineData("1 2")]
    [InlineData("")]
    [InlineData("[1")]
    public void ParseValue_Should_Refuse_When_SourceIsNotOneValue(string text) =>
        Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.ParseValue(text));

    [Fact]
    public void ParseType_Should_NestWrappers()
    {
        // act
        var type = Utf8GraphQLParser.ParseType("[[Int!]]!");

        // assert
        var outer = Assert.IsType<ListTypeNode>(Assert.IsType<NonNullTypeNode>(type).Type);
        Assert.IsType<NonNullTypeNode>(Assert.IsType<ListTypeNode>(outer.Type).Type);
        Assert.Equal("Int", type.NamedType.Name.Value);
    }

    [Theory]
    [InlineData("Int!!")]
    [InlineData("[Int")]
    [InlineData("$a")]
    public void ParseType_Should_Refuse_When_SourceIsNotOneType(string text) =>
        Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.ParseType(text));
}
