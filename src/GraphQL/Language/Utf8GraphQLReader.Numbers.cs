namespace GraphQLBackend.GraphQL.Language;

/// <content>Numbers (specification 2.9.1 and 2.9.2).</content>
internal ref partial struct Utf8GraphQLReader
{
    private TokenKind ReadNumber()
    {
        SkipOptional((byte)'-');
        ReadIntegerPart();
        var isFloat = ReadFractionalPart() | ReadExponentPart();
        CheckNumberEnd();
        return isFloat ? TokenKind.Float : TokenKind.Integer;
    }

    private void ReadIntegerPart()
    {
        if (!SkipOptional((byte)'0'))
        {
            ReadDigits();
        }
        else if (IsDigit())
        {
            throw Error($"a number other than 0 must not start with 0, found {DescribeCharacter()}.");
        }
    }

    private bool ReadFractionalPart()
    {
        if (!SkipOptional((byte)'.'))
        {
            return false;
        }

        ReadDigits();
        return true;
    }

    private bool ReadExponentPart()
    {
        if (!SkipOptional((byte)'e') && !SkipOptional((byte)'E'))
        {
            return false;
        }

        if (!SkipOptional((byte)'+'))
        {
            SkipOptional((byte)'-');
        }

        ReadDigits();
        return true;
    }

    private void ReadDigits()
    {
        if (!IsDigit())
        {
            throw Error($"a number needs a digit here, found {DescribeCharacter()}.");
        }

        while (IsDigit())
        {
            _position++;
        }
    }

    // The look-ahead restriction of the grammar: 0xF, 1.2.3 and 1a are errors, not two tokens.
    private readonly void CheckNumberEnd()
    {
        if (Peek() == (byte)'.' || IsNameStart(Peek()))
        {
            throw Error($"a number must not be followed by {DescribeCharacter()}.");
        }
    }

    private readonly bool IsDigit() => char.IsAsciiDigit((char)Peek());

    private bool SkipOptional(byte value)
    {
        if (Peek() != value)
        {
            return false;
        }

        _position++;
        return true;
    }
}
