using System.Text;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Tests.Language;

public sealed class Utf8GraphQLReaderTests
{
    [Theory]
    [InlineData("a", 1, 1, 0)]
    [InlineData("  a", 1, 3, 2)]
    [InlineData("\n a", 2, 2, 2)]
    [InlineData("\r\n a", 2, 2, 3)]
    [InlineData("\r\r\n\na", 4, 1, 4)]
    [InlineData("\uFEFFa", 1, 2, 3)]
    [InlineData("# é\na", 2, 1, 5)]
    public void Read_Should_LocateToken_When_IgnoredCharactersPrecede(string text, int line, int column, int start)
    {
        // act
        var tokens = Read(text);

        // assert
        Assert.Equal((TokenKind.Name, new Location(line, column, start, start + 1)), tokens[0]);
    }

    [Theory]
    [InlineData("\"é\" a", 5)]
    [InlineData("\"日本\" a", 6)]
    [InlineData("\"😀\" a", 6)]
    [InlineData("\"\"\"😀é\"\"\" a", 11)]
    public void Read_Should_CountUtf16Units_When_LineHoldsOtherCharacters(string text, int column)
    {
        // act
        var tokens = Read(text);

        // assert
        Assert.Equal(column, tokens[1].Location.Column);
    }

    [Fact]
    public void Read_Should_GoOnFromLastLine_When_BlockStringSpansLines()
    {
        // act
        var tokens = Read("\"\"\"a\r\n\n\r  b\"\"\" c");

        // assert
        Assert.Equal((1, 1), (tokens[0].Location.Line, tokens[0].Location.Column));
        Assert.Equal((4, 8), (tokens[1].Location.Line, tokens[1].Location.Column));
    }

    [Fact]
    public void Read_Should_StayAtEnd_When_EndIsReached()
    {
        // arrange
        var reader = new Utf8GraphQLReader("a"u8);

        // act
        reader.Read();
        reader.Read();
        reader.Read();

        // assert
        Assert.Equal(TokenKind.EndOfFile, reader.Kind);
        Assert.Equal(new Location(1, 2, 1, 1), reader.Location);
    }

    [Fact]
    public void Read_Should_NotAllocate()
    {
        // arrange
        var source = "query Q($a: [Int!] = [1, -2.5e3]) { a(b: \"x\\u00e9\", c: \"\"\"d\n e\"\"\") ...F @d # é\n }"u8;
        CountTokens(source);

        // act
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tokens = CountTokens(source);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // assert
        Assert.Equal(31, tokens);
        Assert.Equal(0, allocated);
    }

    private static int CountTokens(ReadOnlySpan<byte> source)
    {
        var reader = new Utf8GraphQLReader(source);
        var count = 0;
        for (reader.Read(); reader.Kind != TokenKind.EndOfFile; reader.Read())
        {
            count++;
        }

        return count;
    }

    private static List<(TokenKind Kind, Location Location)> Read(string text)
    {
        var reader = new Utf8GraphQLReader(Encoding.UTF8.GetBytes(text));
        var tokens = new List<(TokenKind, Location)>();
        for (reader.Read(); reader.Kind != TokenKind.EndOfFile; reader.Read())
        {
            tokens.Add((reader.Kind, reader.Location));
        }

        return tokens;
    }
}
