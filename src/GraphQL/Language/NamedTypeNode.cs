namespace GraphQLBackend.GraphQL.Language;

/// <summary>A reference to a type by name (specification 2.11).</summary>
public sealed class NamedTypeNode(Location location, NameNode name) : SyntaxNode(location), ITypeNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    NamedTypeNode ITypeNode.NamedType => this;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Name };
}
