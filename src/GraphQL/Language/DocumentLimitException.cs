namespace GraphQLBackend.GraphQL.Language;

/// <summary>A document that exceeds one of the <see cref="ParserOptions"/>: the first of those it exceeds, in the order they are documented.</summary>
public sealed class DocumentLimitException : SyntaxException
{
    /// <summary>Reports that the document goes beyond <paramref name="limit"/>.</summary>
    /// <param name="code">One of <see cref="DocumentLimitCodes"/>.</param>
    /// <param name="limit">The largest allowed number.</param>
    /// <param name="subject">What is counted, such as <c>tokens</c>.</param>
    /// <param name="location">The first element too many.</param>
    public DocumentLimitException(string code, int limit, string subject, Location location)
        : base($"the document exceeds the limit of {limit} {subject}.", location)
    {
        Code = code;
        Limit = limit;
    }

    /// <summary>The stable code for clients, one of <see cref="DocumentLimitCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The largest allowed number.</summary>
    public int Limit { get; }
}
