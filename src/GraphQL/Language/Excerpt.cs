namespace GraphQLBackend.GraphQL.Language;

/// <summary>Shortens texts for messages: what a client sends must not come back whole.</summary>
internal static class Excerpt
{
    /// <summary>The text up to <paramref name="length"/> UTF-16 units, with an ellipsis for what is left out; no surrogate pair is cut.</summary>
    public static string Of(string text, int length = 40)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    /// <summary>The same in quotes, with everything escaped that is not plain text.</summary>
    public static string Quote(string text) => StringLiteral.Print(Of(text));
}
