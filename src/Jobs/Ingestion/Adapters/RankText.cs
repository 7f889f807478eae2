using System.Globalization;
using System.Text.RegularExpressions;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>
/// Reads the best sellers rank line of a product page: <c>#35,077 in Electronics (See Top 100 in Electronics) #2,607 in …</c>,
/// with <c>Nr.</c>, <c>n°</c>, <c>nº</c>, <c>n.</c> or nothing before the number, with or without blanks between the ranks.
/// </summary>
internal static partial class RankText
{
    // Longer texts are no rank line, and patterns would take long to find that out.
    private const int MaxLength = 2_000;

    /// <summary>
    /// The ranks in the order of the line, the main display group first; empty when the text has another form or over 2,000 characters.
    /// </summary>
    public static IReadOnlyList<Rank> Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return [];
        }

        var line = TopHundredLink().Replace(text, " ");
        var ranks = new List<Rank>();
        foreach (Match match in Entry().Matches(line))
        {
            var digits = string.Concat(match.Groups["rank"].Value.Where(char.IsAsciiDigit));
            var category = match.Groups["category"].Value.Trim(' ', '-', '\u00A0', ',', ';');
            if (category.Length > 0 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var rank))
            {
                ranks.Add(new Rank(rank, category));
            }
        }

        return ranks;
    }

    /// <summary>Whether a line looks like a rank line whatever its label, for pages in languages whose label is not known.</summary>
    public static bool Looks(string text) =>
        text.Length <= MaxLength && TopHundredLink().IsMatch(text) && Entry().IsMatch(TopHundredLink().Replace(text, " "));

    [GeneratedRegex(@"[（(][^()（）]*100[^()（）]*[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex TopHundredLink();

    // A category ends where the next rank begins, also without a blank: "11 in Swaddles22 in Nursery Blankets".
    [GeneratedRegex(
        """
        (?<mark>\#|nr\.|no\.|n\.º|n[°º.])?\s*
        (?<rank>[0-9]{1,3}(?:[.,\u00A0\u202F\x20][0-9]{3})+|[0-9]+)\s*
        (?:in|en|em|dans|op|i|w|en\x20la|kategorisinde|在)\s+
        (?<category>.+?)
        (?=(?:\s|-)*(?:\#|nr\.|no\.|n\.º|n[°º.])?\s*[0-9][0-9.,\u00A0\u202F\x20]*\s*(?:in|en|em|dans|op|i|w|在)\s|\s*$)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();
}
