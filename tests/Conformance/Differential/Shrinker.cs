using System.Text.RegularExpressions;

namespace GraphQLBackend.Conformance.Differential;

/// <summary>Takes tokens out of a document as long as a difference of the same kind stays.</summary>
internal static partial class Shrinker
{
    private const int MaxQuestions = 1_500;

    public static async Task<string> ShrinkAsync(string text, Func<string, Task<bool>> stillDiffers)
    {
        var tokens = Token().Matches(text).Select(static match => match.Value).Where(static token => token.Trim(' ', ',', '\n', '\r', '\t', '\uFEFF').Length > 0 && token[0] != '#').ToList();
        if (!await stillDiffers(string.Join(' ', tokens)))
        {
            return text;
        }

        var questions = 0;
        for (var removed = true; removed && questions < MaxQuestions;)
        {
            removed = false;
            for (var from = 0; from < tokens.Count; from++)
            {
                foreach (var length in Lengths(tokens, from))
                {
                    List<string> fewer = [.. tokens[..from], .. tokens[(from + length)..]];
                    if (questions++ < MaxQuestions && await stillDiffers(string.Join(' ', fewer)))
                    {
                        tokens = fewer;
                        removed = true;
                        break;
                    }
                }
            }
        }

        return string.Join(' ', tokens);
    }

    /// <summary>Ranges that are worth a question: to the end of a bracket that opens here or soon, and a few tokens.</summary>
    private static IEnumerable<int> Lengths(List<string> tokens, int from)
    {
        for (var open = from; open < Math.Min(from + 8, tokens.Count); open++)
        {
            if (tokens[open] is "{" or "(" or "[" && Close(tokens, open) is { } close)
            {
                yield return close - from + 1;
            }
        }

        foreach (var length in new[] { 4, 3, 2, 1 }.Where(length => from + length <= tokens.Count))
        {
            yield return length;
        }
    }

    private static int? Close(List<string> tokens, int open)
    {
        var depth = 0;
        for (var index = open; index < tokens.Count; index++)
        {
            depth += tokens[index] is "{" or "(" or "[" ? 1 : tokens[index] is "}" or ")" or "]" ? -1 : 0;
            if (depth == 0)
            {
                return index;
            }
        }

        return null;
    }

    [GeneratedRegex("\"\"\"(?:\\\\\"\"\"|[^\"]|\"(?!\"\"))*\"\"\"|\"(?:\\\\.|[^\"\\\\\n\r])*\"|#[^\n\r]*|\\.\\.\\.|[\\w.+-]+|\\s+|.", RegexOptions.Singleline)]
    private static partial Regex Token();
}
