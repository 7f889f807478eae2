namespace GraphQLBackend.GraphQL.Language;

/// <summary>An <c>extend interface</c> (specification 3.7.1).</summary>
public sealed class InterfaceTypeExtensionNode(
    Location location,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : SyntaxNode(location), ITypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeExtension;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <summary>The implemented interfaces in source order, possibly empty.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The field definitions in source order, possibly empty.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;

    /// <summary>Always null: extensions carry no description.</summary>
    public StringValueNode? Description => null;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Name, Interfaces, Directives, Fields };
}
