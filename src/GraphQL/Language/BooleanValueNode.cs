namespace GraphQLBackend.GraphQL.Language;

/// <summary><c>true</c> or <c>false</c> (specification 2.9.3).</summary>
public sealed class BooleanValueNode(Location location, bool value) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The value.</summary>
    public bool Value { get; } = value;

    /// <inheritdoc/>
    public bool IsConstant => true;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => [];
}
