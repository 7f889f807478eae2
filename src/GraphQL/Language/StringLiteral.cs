using System.Text;

namespace GraphQLBackend.GraphQL.Language;

/// <summary>The semantic values of string literals that the lexer has accepted (specification 2.9.4).</summary>
internal static partial class StringLiteral
{
    /// <summary>The value of a string: the text between the quotes with its escapes resolved.</summary>
    public static string StringValue(ReadOnlySpan<byte> content)
    {
        if (!content.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(content);
        }

        // A resolved escape is never longer than its source.
        var value = new byte[content.Length];
        var length = 0;
        while (content.Length > 0)
        {
            length += CopyNext(ref content, value.AsSpan(length));
        }

        return Encoding.UTF8.GetString(value, 0, length);
    }

    /// <summary>The value of a block string: common indentation and blank outer lines removed (BlockStringValue).</summary>
    public static string BlockStringValue(ReadOnlySpan<byte> content)
    {
        var lines = Encoding.UTF8.GetString(content)
            .Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Split('\n');
        RemoveCommonIndent(lines);
        var first = Array.FindIndex(lines, static line => !IsBlank(line));
        var last = Array.FindLastIndex(lines, static line => !IsBlank(line));
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }

    private static int CopyNext(ref ReadOnlySpan<byte> content, Span<byte> target)
    {
        if (content[0] == (byte)'\\')
        {
            EscapeSequence.TryRead(content, out var character, out var length);
            content = content[length..];
            return character.EncodeToUtf8(target);
        }

        var escape = content.IndexOf((byte)'\\');
        var plain = escape < 0 ? content.Length : escape;
        content[..plain].CopyTo(target);
        content = content[plain..];
        return plain;
    }

    // The first line stands behind the quotes, so its white space is not indentation.
    private static void RemoveCommonIndent(string[] lines)
    {
        var indented = lines.Skip(1).Where(static line => !IsBlank(line)).Select(IndentOf);
        var common = indented.DefaultIfEmpty(0).Min();
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i][Math.Min(common, lines[i].Length)..];
        }
    }

    private static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;

    private static bool IsBlank(string line) => IndentOf(line) == line.Length;
}
