namespace GraphQLBackend.GraphQL.Language;

/// <summary>A type that excludes null (specification 2.11).</summary>
public sealed class NonNullTypeNode(Location location, ITypeNode type) : SyntaxNode(location), ITypeNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The nullable type: a <see cref="NamedTypeNode"/> or <see cref="ListTypeNode"/>.</summary>
    public ITypeNode Type { get; } = type;

    /// <inheritdoc/>
    public NamedTypeNode NamedType { get; } = type.NamedType;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Type };
}
