namespace GraphQLBackend.Conformance.Differential.Generation;

/// <summary>Breaks a document without looking at what it says.</summary>
internal static class SyntaxDamage
{
    private static readonly string[] s_pieces =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "&", "|", ":", "=", "@", "...", "..", ".", "\"", "\"\"\"", "\\", "\\u12", "\"\\uD800\"", "\"\\u{110000}\"", "#", ",", "\n", "\0", "\u0007",
        "é", "😀", "-", "0", "01", "1.", "1e", ".5", "_", "on", "true", "null", "query", "fragment", "extend", "type", "\"a\nb\"", "{}", "()", "1a", "?", "%", "subscription",
    ];

    public static string Apply(string text, Random random)
    {
        for (var damages = random.Next(1, 3); damages > 0; damages--)
        {
            text = ApplyOne(text, random);
        }

        return text;
    }

    private static string ApplyOne(string text, Random random)
    {
        var from = Boundary(text, random.Next(text.Length + 1));
        var to = Boundary(text, Math.Min(text.Length, from + random.Next(1, 9)));
        return random.Next(5) switch
        {
            0 => text[..from],
            1 => text[..from] + text[to..],
            2 => text[..to] + text[from..],
            _ => text[..from] + random.Pick(s_pieces) + text[from..],
        };
    }

    /// <summary>Never between the halves of a character: those cannot be sent.</summary>
    private static int Boundary(string text, int index) => index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
