namespace GraphQLBackend.GraphQL.Language;

/// <summary>An integer literal (specification 2.9.1).</summary>
public sealed class IntValueNode(Location location, string value) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The source text, of any magnitude.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public bool IsConstant => true;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => [];
}
