namespace GraphQLBackend.GraphQL.Language;

/// <summary>A query, mutation or subscription (specification 2.3).</summary>
public sealed class OperationDefinitionNode(
    Location location,
    StringValueNode? description,
    OperationType operation,
    NameNode? name,
    IReadOnlyList<VariableDefinitionNode> variableDefinitions,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    bool isShorthand = false)
    : SyntaxNode(location), IExecutableDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <inheritdoc/>
    public StringValueNode? Description { get; } = description;

    /// <summary>The kind of the operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The name, or null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables in source order, possibly empty.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc/>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>Whether the source is a bare selection set, <c>{ … }</c>.</summary>
    public bool IsShorthand { get; } = isShorthand;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() =>
        new SyntaxNodeList { Description, Name, VariableDefinitions, Directives, SelectionSet };
}
