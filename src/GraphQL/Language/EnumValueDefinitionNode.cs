namespace GraphQLBackend.GraphQL.Language;

/// <summary>A value of an enum type (specification 3.9).</summary>
public sealed class EnumValueDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name, never <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives in source order, possibly empty.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Description, Name, Directives };
}
