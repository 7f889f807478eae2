namespace GraphQLBackend.GraphQL.Language;

/// <content>The repetitions of the grammar.</content>
internal ref partial struct DocumentParser
{
    /// <summary>Parses one item of a repetition.</summary>
    private delegate T ItemParser<out T>(ref DocumentParser parser);

    /// <summary>One or more items between two tokens.</summary>
    private T[] Many<T>(TokenKind open, ItemParser<T> parseItem, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        do
        {
            items.Add(parseItem(ref this));
        }
        while (!Skip(close));

        return [.. items];
    }

    /// <summary>Nothing at all, or one or more items between two tokens.</summary>
    private T[] OptionalMany<T>(TokenKind open, ItemParser<T> parseItem, TokenKind close) =>
        _reader.Kind == open ? Many(open, parseItem, close) : [];

    /// <summary>Any number of items between two tokens.</summary>
    private T[] Any<T>(TokenKind open, ItemParser<T> parseItem, TokenKind close)
    {
        Expect(open);
        var items = new List<T>();
        while (!Skip(close))
        {
            items.Add(parseItem(ref this));
        }

        return [.. items];
    }

    /// <summary>One or more items with a delimiter between them and, optionally, before the first.</summary>
    private T[] DelimitedMany<T>(TokenKind delimiter, ItemParser<T> parseItem)
    {
        Skip(delimiter);
        var items = new List<T>();
        do
        {
            items.Add(parseItem(ref this));
        }
        while (Skip(delimiter));

        return [.. items];
    }
}
