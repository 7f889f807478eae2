namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// The recursive descent parser. One method per production of the grammar, named after it; recursion is bounded by
/// <see cref="ParserOptions.MaxDepth"/>.
/// </summary>
internal ref partial struct DocumentParser
{
    private readonly DocumentBudget _budget;
    private Utf8GraphQLReader _reader;
    private int _previousEnd;

    /// <summary>Reads the first token.</summary>
    /// <param name="source">Valid UTF-8 within <see cref="ParserOptions.MaxDocumentLength"/>.</param>
    /// <param name="options">The other limits.</param>
    public DocumentParser(ReadOnlySpan<byte> source, ParserOptions options)
    {
        _budget = new DocumentBudget(options);
        _reader = new Utf8GraphQLReader(source);
        Advance();
    }

    /// <summary>Document: Definition list (specification 2.2).</summary>
    public DocumentNode ParseDocument() => ParseWithinBudget(static (ref p) => p.ParseDefinitions());

    /// <summary>Value, and nothing behind it (specification 2.9).</summary>
    public IValueNode ParseSingleValue() => ParseWithinBudget(static (ref p) => p.ParseToEnd(static (ref q) => q.ParseValueLiteral(isConstant: false)));

    /// <summary>Type, and nothing behind it (specification 2.11).</summary>
    public ITypeNode ParseSingleType() => ParseWithinBudget(static (ref p) => p.ParseToEnd(static (ref q) => q.ParseTypeReference()));

    /// <summary>Limits come before faults: what stands behind an excess need not be GraphQL.</summary>
    private T ParseWithinBudget<T>(ItemParser<T> parse)
    {
        try
        {
            var result = parse(ref this);
            return _budget.Excess is { } excess ? throw excess : result;
        }
        catch (SyntaxException fault) when (_budget.Excess is { } excess && fault != excess)
        {
            throw excess;
        }
    }

    private T ParseToEnd<T>(ItemParser<T> parse)
    {
        var result = parse(ref this);
        Expect(TokenKind.EndOfFile);
        return result;
    }

    private DocumentNode ParseDefinitions()
    {
        var start = _reader.Location;
        var definitions = new List<IDefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (_reader.Kind != TokenKind.EndOfFile);

        return new DocumentNode(Close(start), [.. definitions]);
    }

    private IDefinitionNode ParseDefinition()
    {
        var start = _reader.Location;
        if (_reader.Kind == TokenKind.LeftBrace)
        {
            return ParseShorthandQuery(start);
        }

        var description = ParseDescription();
        if (_reader.Kind == TokenKind.Name)
        {
            return ParseExecutableDefinition(start, description)
                ?? ParseTypeSystemDefinition(start, description)
                ?? ParseTypeSystemExtension(start, description);
        }

        throw description is not null && _reader.Kind == TokenKind.LeftBrace
            ? new SyntaxException("a query without the keyword \"query\" cannot have a description.", start)
            : Unexpected("a definition");
    }

    private IDefinitionNode? ParseExecutableDefinition(Location start, StringValueNode? description)
    {
        if (PeekKeyword("query"u8))
        {
            return ParseOperationDefinition(start, description, OperationType.Query);
        }

        if (PeekKeyword("mutation"u8))
        {
            return ParseOperationDefinition(start, description, OperationType.Mutation);
        }

        if (PeekKeyword("subscription"u8))
        {
            return ParseOperationDefinition(start, description, OperationType.Subscription);
        }

        return PeekKeyword("fragment"u8) ? ParseFragmentDefinition(start, description) : null;
    }
}
