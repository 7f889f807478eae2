using System.Buffers.Text;
using System.Text;

namespace GraphQLBackend.GraphQL.Language;

/// <summary>The escape sequences of strings (specification 2.9.4, EscapedCharacter and EscapedUnicode).</summary>
internal static class EscapeSequence
{
    /// <summary>Reads the sequence at the start of <paramref name="source"/>, which is its backslash.</summary>
    /// <param name="source">The source from the backslash on.</param>
    /// <param name="value">The character meant; a surrogate pair written as two escapes is one character.</param>
    /// <param name="length">The length of the sequence in bytes.</param>
    /// <returns>False when the sequence is malformed or names no Unicode scalar value.</returns>
    public static bool TryRead(ReadOnlySpan<byte> source, out Rune value, out int length)
    {
        length = 2;
        value = default;
        return source.Length > 1 && (source[1] == (byte)'u'
            ? TryReadUnicode(source, out value, out length)
            : TryReadShort(source[1], out value));
    }

    private static bool TryReadShort(byte letter, out Rune value)
    {
        var character = letter switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => '\0',
        };
        value = new Rune(character);
        return character != '\0';
    }

    private static bool TryReadUnicode(ReadOnlySpan<byte> source, out Rune value, out int length) =>
        source.Length > 2 && source[2] == (byte)'{'
            ? TryReadBraced(source, out value, out length)
            : TryReadFixed(source, out value, out length);

    private static bool TryReadBraced(ReadOnlySpan<byte> source, out Rune value, out int length)
    {
        value = default;
        var digits = source[3..].IndexOf((byte)'}');
        length = digits + 4;

        // More than eight digits do not fit; leading zeros are allowed.
        return digits is >= 1 and <= 8
            && TryReadHex(source.Slice(3, digits), out var codePoint)
            && Rune.TryCreate(codePoint, out value);
    }

    private static bool TryReadFixed(ReadOnlySpan<byte> source, out Rune value, out int length)
    {
        length = 6;
        if (!TryReadUnit(source, out var unit))
        {
            value = default;
            return false;
        }

        if (!char.IsHighSurrogate(unit))
        {
            return Rune.TryCreate(unit, out value);
        }

        length = 12;
        value = default;
        return TryReadUnit(source[6..], out var low) && Rune.TryCreate(unit, low, out value);
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> source, out char unit)
    {
        var found = TryReadHex(source.Length < 6 ? [] : source[2..6], out var value) && source.StartsWith("\\u"u8);
        unit = (char)value;
        return found;
    }

    // Not uint.TryParse: it would also accept a NUL behind the digits.
    private static bool TryReadHex(ReadOnlySpan<byte> digits, out uint value) =>
        Utf8Parser.TryParse(digits, out value, out int read, 'X') && read == digits.Length;
}
