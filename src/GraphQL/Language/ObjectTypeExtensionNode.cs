namespace GraphQLBackend.GraphQL.Language;

/// <summary>An <c>extend type</c> (specification 3.6.3).</summary>
public sealed class ObjectTypeExtensionNode(
    Location location,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : SyntaxNode(location), ITypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

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
