namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>Texts cut to a length.</summary>
internal static class ShortText
{
    /// <summary>The first UTF-16 units of a text, never half of a surrogate pair: the database's driver refuses one.</summary>
    public static string Of(string text, int maximum)
    {
        if (text.Length <= maximum)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[maximum - 1]) ? maximum - 1 : maximum)];
    }
}
