using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace GraphQLBackend.Domain.Products;

/// <summary>
/// Amazon's product identifier: <c>B</c> and nine of <c>[0-9A-Z]</c>, or an ISBN-10 with a valid check digit. Always upper-case.
/// Unique only within a marketplace, see <see cref="ProductKey"/>.
/// </summary>
public readonly record struct Asin
{
    /// <summary>Number of characters of every ASIN.</summary>
    public const int Length = 10;

    private static readonly SearchValues<char> s_letters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly string? _value;

    private Asin(string value) => _value = value;

    /// <summary>The ten upper-case characters; empty for the default value, which is no ASIN.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Reads an ASIN in either case; surrounding blanks are not accepted.</summary>
    /// <exception cref="FormatException">The text is no ASIN; the message says what is wrong.</exception>
    public static Asin Parse(string? text) =>
        TryParse(text, out var asin, out var error) ? asin : throw new FormatException(error);

    /// <summary>Reads an ASIN in either case; <paramref name="error"/> says whether length, characters or check digit are wrong.</summary>
    public static bool TryParse(string? text, out Asin asin, [NotNullWhen(false)] out string? error)
    {
        asin = default;
        error = FindError(text);
        if (error is not null)
        {
            return false;
        }

        asin = new Asin(text!.ToUpperInvariant());
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string? FindError(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "An ASIN has 10 characters, this one is empty.";
        }

        if (text.Length != Length)
        {
            return $"An ASIN has 10 characters, this one has {text.Length}.";
        }

        if (text[0] is 'B' or 'b')
        {
            return text.AsSpan(1).ContainsAnyExcept(s_letters)
                ? "An ASIN that starts with B continues with nine letters A-Z or digits."
                : null;
        }

        return FindIsbnError(text);
    }

    private static string? FindIsbnError(string text)
    {
        if (text.AsSpan(0, 9).ContainsAnyExceptInRange('0', '9') || !IsCheckCharacter(text[9]))
        {
            return "An ASIN starts with B, or is an ISBN-10 of nine digits and a check digit 0-9 or X.";
        }

        return IsbnSum(text) % 11 == 0 ? null : "The ISBN-10 check digit of this ASIN is wrong.";
    }

    // ISBN-10: the sum of digit times (10 - position) is a multiple of 11, with X as ten.
    private static int IsbnSum(string text)
    {
        var sum = IsX(text[9]) ? 10 : text[9] - '0';
        for (var i = 0; i < 9; i++)
        {
            sum += (text[i] - '0') * (10 - i);
        }

        return sum;
    }

    private static bool IsCheckCharacter(char c) => char.IsAsciiDigit(c) || IsX(c);

    private static bool IsX(char c) => c is 'X' or 'x';
}
