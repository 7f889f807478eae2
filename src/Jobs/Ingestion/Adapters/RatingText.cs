using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>Reads "4.9 out of 5 stars" in any language: of two numbers the one that is not the scale's 5.</summary>
internal static partial class RatingText
{
    private const int MaxLength = 200;

    /// <summary>The rating as written, not range-checked; null when the text has another form or over 200 characters.</summary>
    public static decimal? Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var numbers = Numbers().Matches(text);
        return numbers.Count switch
        {
            1 => ToDecimal(numbers[0].Value),
            2 => Choose(ToDecimal(numbers[0].Value), ToDecimal(numbers[1].Value)),
            _ => null,
        };
    }

    // Most languages name the scale last; Japanese and Turkish name it first.
    private static decimal? Choose(decimal first, decimal second) =>
        second == 5 ? first : first == 5 ? second : null;

    private static decimal ToDecimal(string number) =>
        decimal.Parse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[0-9]{1,3}(?:[.,][0-9]{1,2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
