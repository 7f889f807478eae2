namespace GraphQLBackend.GraphQL.Language;

/// <summary>The literal <c>null</c> (specification 2.9.5).</summary>
public sealed class NullValueNode(Location location) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;

    /// <inheritdoc/>
    public bool IsConstant => true;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => [];
}
