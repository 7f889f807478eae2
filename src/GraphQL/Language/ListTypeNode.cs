namespace GraphQLBackend.GraphQL.Language;

/// <summary>A list type (specification 2.11).</summary>
public sealed class ListTypeNode(Location location, ITypeNode type) : SyntaxNode(location), ITypeNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of the items.</summary>
    public ITypeNode Type { get; } = type;

    /// <inheritdoc/>
    public NamedTypeNode NamedType { get; } = type.NamedType;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Type };
}
