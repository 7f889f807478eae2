namespace GraphQLBackend.GraphQL.Language;

/// <summary>
/// Bounds on what one document may cost before it is understood. Each is the largest allowed number; the defaults suit
/// documents from strangers. A document that exceeds several is refused for the first of: length, tokens, nodes, fields, aliases,
/// directives, fragments, depth.
/// </summary>
public sealed record ParserOptions
{
    /// <summary>The defaults.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For trusted documents such as schemas: everything but <see cref="MaxDepth"/> (1,000) is unbounded.</summary>
    public static ParserOptions Unlimited { get; } = new()
    {
        MaxDocumentLength = int.MaxValue,
        MaxTokens = int.MaxValue,
        MaxDepth = 1_000,
        MaxNodes = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxDirectivesPerLocation = int.MaxValue,
        MaxFragments = int.MaxValue,
    };

    /// <summary>The length of the document in UTF-8 bytes, default 15,000.</summary>
    public int MaxDocumentLength { get; init; } = 15_000;

    /// <summary>Tokens without comments and the end, default 1,000.</summary>
    public int MaxTokens { get; init; } = 1_000;

    /// <summary>
    /// Selection sets, list and object values and list types open at one place, default 64. Bounds the recursion of
    /// everything that walks the tree, so values above 1,000 risk the stack.
    /// </summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Syntax nodes, names included, default 2,000.</summary>
    public int MaxNodes { get; init; } = 2_000;

    /// <summary>Selected fields, default 500.</summary>
    public int MaxFields { get; init; } = 500;

    /// <summary>Fields with an alias, default 15.</summary>
    public int MaxAliases { get; init; } = 15;

    /// <summary>Uses of directives in the whole document, default 25.</summary>
    public int MaxDirectives { get; init; } = 25;

    /// <summary>Uses of directives at one place, default 4.</summary>
    public int MaxDirectivesPerLocation { get; init; } = 4;

    /// <summary>Fragment definitions, default 30.</summary>
    public int MaxFragments { get; init; } = 30;
}
