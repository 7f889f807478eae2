using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Tests.Language;

public sealed class ParserOptionsTests
{
    // The smallest default of the platforms .NET runs on.
    private const int SmallStack = 1024 * 1024;

    public static TheoryData<string, Func<int, string>, int> Limits() => new()
    {
        { DocumentLimitCodes.DocumentLength, static n => "{a}" + new string('#', n - 3), 15_000 },
        { DocumentLimitCodes.DocumentLength, static n => "{a}#" + new string('é', (n - 4) / 2) + new string('-', n % 2), 15_000 },
        { DocumentLimitCodes.Tokens, static n => $"{{a(b:[{Repeat("1", n - 9)}])}}", 1_000 },
        { DocumentLimitCodes.Depth, static n => Nest("{a", "}", n), 64 },
        { DocumentLimitCodes.Depth, static n => $"{{a(b:{Nest("[", "]", n - 1)})}}", 64 },
        { DocumentLimitCodes.Depth, static n => $"{{a(b:{Nest("{c:", "1", n - 1, "}")})}}", 64 },
        { DocumentLimitCodes.Depth, static n => $"query Q($a:{Nest("[", "Int", n, "]")}){{a}}", 64 },
        { DocumentLimitCodes.Nodes, static n => $"{{a(b:[{Repeat("$c", (n - 8) / 2)}{(n % 2 == 0 ? "" : " 1")}])}}", 2_000 },
        { DocumentLimitCodes.Fields, static n => $"{{{Repeat("a", n)}}}", 500 },
        { DocumentLimitCodes.Aliases, static n => $"{{{Repeat("a:b", n)}}}", 15 },
        { DocumentLimitCodes.Directives, static n => $"{{{Repeat("a@b", n)}}}", 25 },
        { DocumentLimitCodes.Directives, static n => $"{{a{Repeat("@b", n)}}}", 4 },
        { DocumentLimitCodes.Directives, static n => $"query Q($a:Int{Repeat("@b", n)}){{a}}", 4 },
        { DocumentLimitCodes.Fragments, static n => $"{{a}}{Repeat("fragment F on T{a}", n)}", 30 },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Parse_Should_RefuseDocument_When_OneBeyondLimit(string code, Func<int, string> document, int limit)
    {
        // arrange: only the limit under test can be reached
        var options = OnlyLimit(code, document(limit));

        // act
        Utf8GraphQLParser.Parse(document(limit), options);
        var exception = Assert.Throws<DocumentLimitException>(() => Utf8GraphQLParser.Parse(document(limit + 1), options));

        // assert
        Assert.Equal((code, limit), (exception.Code, exception.Limit));
        Assert.Contains($"exceeds the limit of {limit} ", exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> LimitsInOrder()
    {
        string[] order =
        [
            DocumentLimitCodes.DocumentLength, DocumentLimitCodes.Tokens, DocumentLimitCodes.Nodes, DocumentLimitCodes.Fields,
            DocumentLimitCodes.Aliases, DocumentLimitCodes.Directives, DocumentLimitCodes.Fragments, DocumentLimitCodes.Depth,
        ];
        var pairs = new TheoryData<string, string>();
        for (var i = 0; i < order.Length; i++)
        {
            for (var j = i + 1; j < order.Length; j++)
            {
                pairs.Add(order[i], order[j]);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(LimitsInOrder))]
    public void Parse_Should_ReportTheFirstLimit_When_TheDocumentExceedsTwo(string first, string second)
    {
        // arrange: exceeds every limit of 1, the later ones before the earlier ones
        const string Text = "fragment F on T { a { b { c } } } fragment G on T { a @b @c d: e f: g }";
        var options = Tighten(Tighten(ParserOptions.Unlimited, first), second);

        // act
        var both = Assert.Throws<DocumentLimitException>(() => Utf8GraphQLParser.Parse(Text, options));
        var alone = Assert.Throws<DocumentLimitException>(() => Utf8GraphQLParser.Parse(Text, Tighten(ParserOptions.Unlimited, second)));

        // assert
        Assert.Equal((first, 1), (both.Code, both.Limit));
        Assert.Equal((second, 1), (alone.Code, alone.Limit));
    }

    [Fact]
    public void Parse_Should_ReportTheLimit_When_AFaultFollows()
    {
        // arrange
        var text = $"{{{Repeat("a:b", 16)} ?";

        // act
        var exception = Assert.Throws<DocumentLimitException>(() => Utf8GraphQLParser.Parse(text));

        // assert
        Assert.Equal(DocumentLimitCodes.Aliases, exception.Code);
        Assert.Equal((1, 62), (exception.Location.Line, exception.Location.Column));
    }

    [Fact]
    public void Parse_Should_CountBytes_When_TextIsNotAscii()
    {
        // arrange
        var text = "{a}#" + new string('日', 5_000);

        // act
        var exception = Assert.Throws<DocumentLimitException>(() => Utf8GraphQLParser.Parse(text));

        // assert
        Assert.Equal(DocumentLimitCodes.DocumentLength, exception.Code);
    }

    [Fact]
    public void Parse_Should_RefuseWithoutCopying_When_DocumentHasTenMegabytes()
    {
        // arrange
        var text = "{" + new string('a', 10_000_000) + "}";
        Assert.Throws<DocumentLimitException>(() => Utf8GraphQLParser.Parse(text));

        // act
        var before = GC.GetAllocatedBytesForCurrentThread();
        var exception = Assert.Throws<DocumentLimitException>(() => Utf8GraphQLParser.Parse(text));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // assert
        Assert.Equal(DocumentLimitCodes.DocumentLength, exception.Code);
        Assert.True(allocated < 100_000, $"{allocated} bytes allocated");
    }

    [Theory]
    [InlineData("", "{a")]
    [InlineData("{", "...{")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    [InlineData("scalar S @a(b:", "[")]
    public void Parse_Should_RefuseNesting_When_OtherLimitsAreOff(string start, string level)
    {
        // arrange
        var text = start + Repeat(level, 100_000);

        // act
        var exception = Assert.Throws<DocumentLimitException>(() => Utf8GraphQLParser.Parse(text, ParserOptions.Unlimited));

        // assert
        Assert.Equal((DocumentLimitCodes.Depth, 1_000), (exception.Code, exception.Limit));
    }

    [Theory]
    [InlineData("", "{a", "}", "", 1_000)]
    [InlineData("", "{...on T", "}", "", 999)]
    [InlineData("{a(b:", "[", "]", ")}", 999)]
    [InlineData("{a(b:", "{c:", "}", ")}", 999)]
    [InlineData("query($a:", "[", "]", "){a}", 1_000)]
    public void Unlimited_Should_FitSmallStack_When_NestedToTheLimit(
        string start, string open, string close, string end, int levels)
    {
        // arrange
        var text = start + Nest(open, open[^1] == 'a' ? "" : open[^1] == 'T' ? "{a}" : "A", levels, close) + end;
        var printed = "";
        var failure = default(Exception);
        void ParseAndPrint() => printed = SyntaxPrinter.Print(Utf8GraphQLParser.Parse(text, ParserOptions.Unlimited));

        // act
        var thread = new Thread(() => failure = Record.Exception(ParseAndPrint), SmallStack);
        thread.Start();
        thread.Join();

        // assert
        Assert.Null(failure);
        Assert.Equal(text.Count(open[0].Equals), printed.Count(open[0].Equals));
    }

    private static ParserOptions Tighten(ParserOptions options, string code) => code switch
    {
        DocumentLimitCodes.DocumentLength => options with { MaxDocumentLength = 1 },
        DocumentLimitCodes.Tokens => options with { MaxTokens = 1 },
        DocumentLimitCodes.Nodes => options with { MaxNodes = 1 },
        DocumentLimitCodes.Fields => options with { MaxFields = 1 },
        DocumentLimitCodes.Aliases => options with { MaxAliases = 1 },
        DocumentLimitCodes.Directives => options with { MaxDirectives = 1 },
        DocumentLimitCodes.Fragments => options with { MaxFragments = 1 },
        _ => options with { MaxDepth = 1 },
    };

    private static ParserOptions OnlyLimit(string code, string largest)
    {
        var loose = new ParserOptions();
        return code switch
        {
            DocumentLimitCodes.DocumentLength => loose,
            _ when largest.Length > 15_000 => loose with { MaxDocumentLength = int.MaxValue },
            DocumentLimitCodes.Nodes => loose with { MaxTokens = int.MaxValue },
            _ => loose,
        };
    }

    private static string Repeat(string item, int count) => string.Join(' ', Enumerable.Repeat(item, count));

    private static string Nest(string open, string close, int levels) => Nest(open, "", levels, close);

    private static string Nest(string open, string inner, int levels, string close) =>
        string.Concat(Enumerable.Repeat(open, levels)) + inner + string.Concat(Enumerable.Repeat(close, levels));
}
