namespace GraphQLBackend.GraphQL.Language;

/// <summary>An argument definition or an input field (specification 3.6.1, 3.10).</summary>
public sealed class InputValueDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    ITypeNode type,
    IValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type of the value.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>
    /// The constant default, or null when there is none (a written <c>null</c> is a <see cref="NullValueNode"/>).
    /// </summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives in source order, possibly empty.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() =>
        new SyntaxNodeList { Description, Name, Type, DefaultValue, Directives };
}
