using System.Text.RegularExpressions;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>Reads the by-line of a product page: "Visit the X Store", "Brand: X", "品牌：X".</summary>
internal static partial class BrandText
{
    /// <summary>The brand; a line of another form is the brand itself.</summary>
    public static string Parse(string text)
    {
        var match = ByLine().Match(text);
        return match.Success ? match.Groups["brand"].Value.Trim() : text;
    }

    [GeneratedRegex(
        """
        ^\s*(?:
          (?:brand|marke|marque|marca|merk|varumärke|marka|brand\x20name|品牌|ブランド|العلامة\x20التجارية)\s*[:：]\s*(?<brand>.+)
        | visit\x20the\x20(?<brand>.+)\x20store
        | besuche?n?\x20(?:sie\x20)?den\x20(?<brand>.+?)[\x20-]store
        | visiter\x20la\x20boutique\x20(?<brand>.+)
        | visita\x20lo\x20store\x20di\x20(?<brand>.+)
        | visita\x20la\x20(?:tienda|store)\x20de\x20(?<brand>.+)
        | visite\x20a\x20loja\x20(?<brand>.+)
        | (?:造訪|访问)\s*(?<brand>.+?)\s*(?:商店|品牌旗舰店)
        | (?<brand>.+?)\s*のストアを表示
        )\s*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ByLine();
}
