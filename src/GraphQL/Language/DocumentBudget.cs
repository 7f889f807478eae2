namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// What one document has used of its <see cref="ParserOptions"/>. Limits are reported in the order of <see cref="Order"/>, wherever in the
/// document they are exceeded, so an excess is noted and parsing goes on; only what bounds the parser itself ends it at once.
/// </summary>
internal sealed class DocumentBudget(ParserOptions options)
{
    /// <summary>Levels that fit the smallest stack; deeper than this and <see cref="ParserOptions.MaxDepth"/> nothing is read.</summary>
    private const int SafeDepth = 1_000;

    private readonly DocumentLimitException?[] _excesses = new DocumentLimitException?[(int)Order.Depth + 1];
    private int _tokens;
    private int _depth;
    private int _nodes;
    private int _fields;
    private int _aliases;
    private int _directives;
    private int _fragments;

    private enum Order
    {
        Tokens,
        Nodes,
        Fields,
        Aliases,
        Directives,
        Fragments,
        Depth,
    }

    /// <summary>The excess to report; null when the document fits.</summary>
    public DocumentLimitException? Excess => Array.Find(_excesses, static excess => excess is not null);

    /// <exception cref="DocumentLimitException">One too many.</exception>
    public void AddToken(Location location)
    {
        if (++_tokens > options.MaxTokens)
        {
            throw Note(Order.Tokens, options.MaxTokens, DocumentLimitCodes.Tokens, "tokens", location);
        }
    }

    /// <exception cref="DocumentLimitException">One too many, where no limit on tokens ends the document.</exception>
    public void AddNode(Location location)
    {
        Add(Order.Nodes, ref _nodes, options.MaxNodes, DocumentLimitCodes.Nodes, "syntax nodes", location);
        if (_nodes > options.MaxNodes && options.MaxTokens == int.MaxValue)
        {
            throw Excess!;
        }
    }

    public void AddField(Location location) =>
        Add(Order.Fields, ref _fields, options.MaxFields, DocumentLimitCodes.Fields, "fields", location);

    public void AddAlias(Location location) =>
        Add(Order.Aliases, ref _aliases, options.MaxAliases, DocumentLimitCodes.Aliases, "aliases", location);

    public void AddFragment(Location location) =>
        Add(Order.Fragments, ref _fragments, options.MaxFragments, DocumentLimitCodes.Fragments, "fragments", location);

    /// <summary>Counts a directive in the document and in <paramref name="here"/>, the number at its place.</summary>
    public void AddDirective(ref int here, Location location)
    {
        Add(Order.Directives, ref here, options.MaxDirectivesPerLocation, DocumentLimitCodes.Directives, "directives at one place", location);
        Add(Order.Directives, ref _directives, options.MaxDirectives, DocumentLimitCodes.Directives, "directives", location);
    }

    /// <summary>Enters a nested construct; <see cref="Leave"/> must follow.</summary>
    /// <exception cref="DocumentLimitException">Too deep for the stack.</exception>
    public void Enter(Location location)
    {
        Add(Order.Depth, ref _depth, options.MaxDepth, DocumentLimitCodes.Depth, "nested levels", location);
        if (_depth > Math.Max(options.MaxDepth, SafeDepth))
        {
            throw Excess!;
        }
    }

    public void Leave() => _depth--;

    private void Add(Order order, ref int used, int limit, string code, string subject, Location location)
    {
        if (++used > limit)
        {
            Note(order, limit, code, subject, location);
        }
    }

    private DocumentLimitException Note(Order order, int limit, string code, string subject, Location location) =>
        _excesses[(int)order] ??= new DocumentLimitException(code, limit, subject, location with { End = location.Start });
}
