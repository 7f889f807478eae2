namespace GraphQLBackend.GraphQL.Language;

/// <summary>A string or block string literal (specification 2.9.4).</summary>
public sealed class StringValueNode(
    Location location,
    string value,
    bool isBlock = false)
    : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The semantic value: escapes resolved, block indentation removed.</summary>
    public string Value { get; } = value;

    /// <summary>Whether the source is a block string.</summary>
    public bool IsBlock { get; } = isBlock;

    /// <inheritdoc/>
    public bool IsConstant => true;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => [];
}
