namespace GraphQLBackend.GraphQL.Language;

/// <summary>A <c>type</c> definition (specification 3.6).</summary>
public sealed class ObjectTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : SyntaxNode(location), ITypeDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeDefinition;

    /// <inheritdoc/>
    public StringValueNode? Description { get; } = description;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <summary>The implemented interfaces in source order, possibly empty.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The field definitions in source order, possibly empty.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() =>
        new SyntaxNodeList { Description, Name, Interfaces, Directives, Fields };
}
