namespace GraphQLBackend.GraphQL.Language;

/// <summary>An <c>extend schema</c> (specification 3.3.2).</summary>
public sealed class SchemaExtensionNode(
    Location location,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
    : SyntaxNode(location), IDefinitionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <summary>The directives in source order, possibly empty.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types in source order, possibly empty.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;

    /// <summary>Always null: extensions carry no description.</summary>
    public StringValueNode? Description => null;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Directives, OperationTypes };
}
