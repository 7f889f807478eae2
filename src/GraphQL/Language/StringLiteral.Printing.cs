using System.Text;

namespace GraphQLBackend.GraphQL.Language;

/// <content>From values back to literals.</content>
internal static partial class StringLiteral
{
    // A longer text reads better between the quotes' lines than behind them.
    private const int LongestSingleLine = 70;

    /// <summary>The value as a string, with as few escapes as readers of text can bear.</summary>
    public static string Print(string value) => $"\"{string.Concat(value.Select(Escape))}\"";

    /// <summary>The value as a block string; faithful when <see cref="CanBeBlock"/>.</summary>
    public static string PrintBlock(string value)
    {
        var isSingleLine = !value.AsSpan().ContainsAny('\n', '\r');
        var isMultiline = !isSingleLine || value.Length > LongestSingleLine || NeedsTrailingLine(value);
        var open = isMultiline && !(isSingleLine && StartsWithSpace(value)) ? "\n" : "";
        var close = isMultiline ? "\n" : "";
        return $"\"\"\"{open}{value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)}{close}\"\"\"";
    }

    /// <summary>
    /// Whether the value survives as a block string: no control characters, no outer blank lines, no common indentation.
    /// </summary>
    public static bool CanBeBlock(string value) =>
        !value.Any(static character => char.IsControl(character) && character is not ('\n' or '\t'))
        && BlockStringValue(Encoding.UTF8.GetBytes(PrintBlock(value)).AsSpan()[3..^3]) == value;

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(character) => $"\\u{(int)character:X4}",
        _ => character.ToString(),
    };

    // Otherwise the last character would join or escape the closing quotes.
    private static bool NeedsTrailingLine(string value) => value.EndsWith('\\') || value.EndsWith('"');

    private static bool StartsWithSpace(string line) => line.StartsWith(' ') || line.StartsWith('\t');
}
