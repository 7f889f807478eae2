using System.Text;

namespace GraphQLBackend.GraphQL.Language;

/// <content>Locations and what messages say about them.</content>
internal ref partial struct Utf8GraphQLReader
{
    /// <summary>The current token as messages name it.</summary>
    public readonly string Describe() =>
        Kind >= TokenKind.Name ? $"{Kind.Describe()} {StringLiteral.Print(GetExcerpt())}" : Kind.Describe();

    /// <summary>The text of the current token, shortened for messages.</summary>
    public readonly string GetExcerpt() => Excerpt.Of(GetText());

    private readonly Location LocationAt(int offset)
    {
        var units = Encoding.UTF8.GetCharCount(_source[_knownOffset..offset]);
        return new Location(_line, _knownColumn + units, offset, offset);
    }

    private readonly SyntaxException Error(string message) => new(message, LocationAt(_position));

    private readonly SyntaxException UnexpectedCharacter() => Error(Peek() == (byte)'\''
        ? "found a single quote; strings are written in double quotes."
        : $"no token starts with {DescribeCharacter()}.");

    private readonly string DescribeCharacter()
    {
        if (_position == _source.Length)
        {
            return TokenKind.EndOfFile.Describe();
        }

        Rune.DecodeFromUtf8(_source[_position..], out var rune, out _);
        return rune.Value is > 0x20 and < 0x7F ? $"\"{rune}\"" : $"U+{rune.Value:X4}";
    }
}
