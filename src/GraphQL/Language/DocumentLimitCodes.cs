namespace GraphQLBackend.GraphQL.Language;

/// <summary>The error codes of <see cref="DocumentLimitException"/>; clients may rely on them.</summary>
public static class DocumentLimitCodes
{
    /// <summary><see cref="ParserOptions.MaxDocumentLength"/></summary>
    public const string DocumentLength = "LIMIT_DOCUMENT_LENGTH";

    /// <summary><see cref="ParserOptions.MaxTokens"/></summary>
    public const string Tokens = "LIMIT_TOKENS";

    /// <summary><see cref="ParserOptions.MaxDepth"/></summary>
    public const string Depth = "LIMIT_DEPTH";

    /// <summary><see cref="ParserOptions.MaxNodes"/></summary>
    public const string Nodes = "LIMIT_NODES";

    /// <summary><see cref="ParserOptions.MaxFields"/></summary>
    public const string Fields = "LIMIT_FIELDS";

    /// <summary><see cref="ParserOptions.MaxAliases"/></summary>
    public const string Aliases = "LIMIT_ALIASES";

    /// <summary><see cref="ParserOptions.MaxDirectives"/> and <see cref="ParserOptions.MaxDirectivesPerLocation"/></summary>
    public const string Directives = "LIMIT_DIRECTIVES";

    /// <summary><see cref="ParserOptions.MaxFragments"/></summary>
    public const string Fragments = "LIMIT_FRAGMENTS";
}
