using System.Text;
using System.Text.Unicode;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Decodes query strings to bytes, since hashes are over bytes: <c>%XX</c>, and <c>+</c> for a blank.</summary>
internal static class PercentEncoding
{
    /// <summary>False when an escape is broken or the bytes are not UTF-8.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        var length = 0;
        while (!text.IsEmpty)
        {
            var stop = text.IndexOfAny('%', '+');
            var plain = stop < 0 ? text : text[..stop];
            length += Encoding.UTF8.GetBytes(plain, bytes.AsSpan(length));
            if (stop < 0)
            {
                break;
            }

            if (!TryDecodeEscape(text[stop..], out bytes[length++], out var consumed))
            {
                return false;
            }

            text = text[(stop + consumed)..];
        }

        Array.Resize(ref bytes, length);
        return Utf8.IsValid(bytes);
    }

    private static bool TryDecodeEscape(ReadOnlySpan<char> text, out byte value, out int consumed)
    {
        consumed = 1;
        value = (byte)' ';
        if (text[0] == '+')
        {
            return true;
        }

        consumed = 3;
        return text.Length >= 3 && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2])
            && byte.TryParse(text[1..3], System.Globalization.NumberStyles.AllowHexSpecifier, null, out value);
    }
}
