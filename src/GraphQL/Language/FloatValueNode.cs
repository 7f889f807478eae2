namespace GraphQLBackend.GraphQL.Language;

/// <summary>A literal with fraction or exponent (specification 2.9.2).</summary>
public sealed class FloatValueNode(Location location, string value) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The source text, of any magnitude and precision.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public bool IsConstant => true;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => [];
}
