namespace GraphQLBackend.GraphQL.Language;

/// <summary>The declaration of a variable (specification 2.10).</summary>
public sealed class VariableDefinitionNode(
    Location location,
    StringValueNode? description,
    VariableNode variable,
    ITypeNode type,
    IValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>The description, or null when there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The declared variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>The declared type.</summary>
    public ITypeNode Type { get; } = type;

    /// <summary>
    /// The constant default, or null when there is none (a written <c>null</c> is a <see cref="NullValueNode"/>).
    /// </summary>
    public IValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives in source order, possibly empty.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() =>
        new SyntaxNodeList { Description, Variable, Type, DefaultValue, Directives };
}
