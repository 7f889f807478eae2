using System.Text;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.Conformance.Language;

/// <summary>The canonical minimal text of a document, by which the corpus compares documents.</summary>
internal static class IgnoredCharacters
{
    /// <summary>
    /// The tokens one after the other, with one space where two would otherwise run together. Tokens keep their source
    /// text, except block strings, which are reduced to their value.
    /// </summary>
    public static string Strip(string document)
    {
        var reader = new Utf8GraphQLReader(Encoding.UTF8.GetBytes(document));
        var text = new StringBuilder();
        var previous = TokenKind.StartOfFile;
        for (reader.Read(); reader.Kind != TokenKind.EndOfFile; reader.Read())
        {
            if (NeedsSpace(previous, reader.Kind))
            {
                text.Append(' ');
            }

            text.Append(reader.Kind == TokenKind.BlockString
                ? MinimizeBlockString(reader.GetText())
                : Encoding.UTF8.GetString(reader.Value));
            previous = reader.Kind;
        }

        return text.ToString();
    }

    private static bool NeedsSpace(TokenKind previous, TokenKind next) =>
        previous != TokenKind.StartOfFile
        && !previous.IsPunctuator()
        && (!next.IsPunctuator() || next == TokenKind.Spread);

    private static string MinimizeBlockString(string value)
    {
        var lines = value.Split('\n');
        var leading = lines.Length > 1 && lines.Skip(1).All(static line => line.Length == 0 || line[0] is ' ' or '\t');
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var endsInEscape = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var trailing = value.EndsWith('\\') || (value.EndsWith('"') && !endsInEscape);
        return $"\"\"\"{(leading ? "\n" : "")}{escaped}{(trailing ? "\n" : "")}\"\"\"";
    }
}
