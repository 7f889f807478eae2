using System.Buffers;
using System.Text;

namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// The lexer: splits a valid UTF-8 source into tokens (specification 2.1) without allocating. Ignored tokens never show.
/// </summary>
internal ref partial struct Utf8GraphQLReader(ReadOnlySpan<byte> source)
{
    private static readonly SearchValues<byte> s_nameContinue =
        SearchValues.Create("_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private readonly ReadOnlySpan<byte> _source = source;
    private int _position;

    // Columns count UTF-16 units, offsets bytes. The column of one offset of the current line is remembered and moved
    // forward with the tokens, so that a document on a single line is still counted only once.
    private int _line = 1;
    private int _knownOffset;
    private int _knownColumn = 1;

    /// <summary>The kind of the current token; <see cref="TokenKind.StartOfFile"/> before the first read.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The place of the current token.</summary>
    public Location Location { get; private set; }

    /// <summary>The source bytes of the current token, quotes included.</summary>
    public readonly ReadOnlySpan<byte> Value => _source[Location.Start..Location.End];

    /// <summary>Moves to the next token; stays at the end once it is reached.</summary>
    /// <exception cref="SyntaxException">No token can start or go on here.</exception>
    public void Read()
    {
        SkipIgnored();
        var start = LocationAt(_position);
        _knownOffset = start.Start;
        _knownColumn = start.Column;
        Kind = ReadToken();
        Location = start with { End = _position };
    }

    /// <summary>The source text of the current token; for strings the semantic value.</summary>
    public readonly string GetText() => Kind switch
    {
        TokenKind.String => StringLiteral.StringValue(Value[1..^1]),
        TokenKind.BlockString => StringLiteral.BlockStringValue(Value[3..^3]),
        _ => Encoding.UTF8.GetString(Value),
    };

    private readonly byte Peek(int offset = 0) =>
        _position + offset < _source.Length ? _source[_position + offset] : (byte)0;

    private readonly bool IsAt(scoped ReadOnlySpan<byte> text) => _source[_position..].StartsWith(text);

    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    SkipLineTerminator();
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when IsAt("\uFEFF"u8):
                    _position += 3;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipLineTerminator()
    {
        _position += IsAt("\r\n"u8) ? 2 : 1;
        _line++;
        _knownOffset = _position;
        _knownColumn = 1;
    }

    private void SkipComment()
    {
        var length = _source[_position..].IndexOfAny((byte)'\n', (byte)'\r');
        _position = length < 0 ? _source.Length : _position + length;
    }

    private TokenKind ReadToken()
    {
        if (_position == _source.Length)
        {
            return TokenKind.EndOfFile;
        }

        var first = _source[_position];
        return first switch
        {
            (byte)'"' => IsAt("\"\"\""u8) ? ReadBlockString() : ReadString(),
            (byte)'-' => ReadNumber(),
            (byte)'.' when IsAt("..."u8) => Take(3, TokenKind.Spread),
            _ when IsNameStart(first) => ReadName(),
            _ when char.IsAsciiDigit((char)first) => ReadNumber(),
            _ when first.ToPunctuator() is not TokenKind.StartOfFile and var punctuator => Take(1, punctuator),
            _ => throw UnexpectedCharacter(),
        };
    }

    private TokenKind Take(int length, TokenKind kind)
    {
        _position += length;
        return kind;
    }

    private TokenKind ReadName()
    {
        var rest = _source[_position..];
        var length = rest.IndexOfAnyExcept(s_nameContinue);
        return Take(length < 0 ? rest.Length : length, TokenKind.Name);
    }

    private static bool IsNameStart(byte value) => value == (byte)'_' || char.IsAsciiLetter((char)value);
}
