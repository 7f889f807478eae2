namespace GraphQLBackend.GraphQL.Language;

/// <summary>An enum literal (specification 2.9.6).</summary>
public sealed class EnumValueNode(Location location, string value) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name, never <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public bool IsConstant => true;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => [];
}
