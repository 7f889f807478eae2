namespace GraphQLBackend.GraphQL.Language;

/// <summary>What one document has used of its <see cref="ParserOptions"/>. Every method throws at the first excess.</summary>
internal sealed class DocumentBudget(ParserOptions options)
{
    private int _tokens;
    private int _depth;
    private int _nodes;
    private int _fields;
    private int _aliases;
    private int _directives;
    private int _fragments;

    public void AddToken(Location location) =>
        Add(ref _tokens, options.MaxTokens, DocumentLimitCodes.Tokens, "tokens", location);

    public void AddNode(Location location) =>
        Add(ref _nodes, options.MaxNodes, DocumentLimitCodes.Nodes, "syntax nodes", location);

    public void AddField(Location location) =>
        Add(ref _fields, options.MaxFields, DocumentLimitCodes.Fields, "fields", location);

    public void AddAlias(Location location) =>
        Add(ref _aliases, options.MaxAliases, DocumentLimitCodes.Aliases, "aliases", location);

    public void AddFragment(Location location) =>
        Add(ref _fragments, options.MaxFragments, DocumentLimitCodes.Fragments, "fragments", location);

    /// <summary>Counts a directive in the document and in <paramref name="here"/>, the number at its place.</summary>
    public void AddDirective(ref int here, Location location)
    {
        Add(
            ref here,
            options.MaxDirectivesPerLocation,
            DocumentLimitCodes.Directives,
            "directives at one place",
            location);
        Add(ref _directives, options.MaxDirectives, DocumentLimitCodes.Directives, "directives", location);
    }

    /// <summary>Enters a nested construct; <see cref="Leave"/> must follow.</summary>
    public void Enter(Location location) =>
        Add(ref _depth, options.MaxDepth, DocumentLimitCodes.Depth, "nested levels", location);

    public void Leave() => _depth--;

    private static void Add(ref int used, int limit, string code, string subject, Location location)
    {
        if (++used > limit)
        {
            throw new DocumentLimitException(code, limit, subject, location with { End = location.Start });
        }
    }
}
