namespace GraphQLBackend.GraphQL.Language;

/// <summary>An <c>extend enum</c> (specification 3.9.1).</summary>
public sealed class EnumTypeExtensionNode(
    Location location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values)
    : SyntaxNode(location), ITypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <inheritdoc/>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The value definitions in source order, possibly empty.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;

    /// <summary>Always null: extensions carry no description.</summary>
    public StringValueNode? Description => null;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Name, Directives, Values };
}
