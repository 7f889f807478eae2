namespace GraphQLBackend.GraphQL.Language;

/// <summary>A root operation type of a schema (specification 3.3.1).</summary>
public sealed class OperationTypeDefinitionNode(
    Location location,
    OperationType operation,
    NamedTypeNode type)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The root object type.</summary>
    public NamedTypeNode Type { get; } = type;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Type };
}
