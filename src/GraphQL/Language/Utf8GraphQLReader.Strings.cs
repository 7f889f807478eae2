namespace GraphQLBackend.GraphQL.Language;

/// <content>Strings and block strings (specification 2.9.4).</content>
internal ref partial struct Utf8GraphQLReader
{
    private TokenKind ReadString()
    {
        _position++;
        while (true)
        {
            SkipTo("\"\\\n\r"u8);
            switch (Peek())
            {
                case (byte)'"':
                    return Take(1, TokenKind.String);
                case (byte)'\\':
                    SkipEscapeSequence();
                    break;
                default:
                    throw Error("the string is not terminated.");
            }
        }
    }

    private void SkipEscapeSequence()
    {
        if (!EscapeSequence.TryRead(_source[_position..], out _, out var length))
        {
            throw Error(Peek(1) == (byte)'u'
                ? "\"\\u\" must be followed by four hexadecimal digits or a code point in braces, both without lone surrogates."
                : "\"\\\" must be followed by one of \" \\ / b f n r t u.");
        }

        _position += length;
    }

    private TokenKind ReadBlockString()
    {
        _position += 3;
        while (true)
        {
            SkipTo("\"\\\n\r"u8);
            if (_position == _source.Length)
            {
                throw Error("the block string is not terminated.");
            }

            if (IsAt("\"\"\""u8))
            {
                return Take(3, TokenKind.BlockString);
            }

            SkipInBlockString();
        }
    }

    private void SkipInBlockString()
    {
        if (Peek() is (byte)'\n' or (byte)'\r')
        {
            SkipLineTerminator();
            return;
        }

        _position += IsAt("\\\"\"\""u8) ? 4 : 1;
    }

    private void SkipTo(scoped ReadOnlySpan<byte> stops)
    {
        var length = _source[_position..].IndexOfAny(stops);
        _position = length < 0 ? _source.Length : _position + length;
    }
}
