namespace GraphQLBackend.GraphQL.Language;

/// <summary>An input object literal (specification 2.9.8).</summary>
public sealed class ObjectValueNode(
    Location location,
    IReadOnlyList<ObjectFieldNode> fields)
    : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields in source order, possibly empty; names may repeat until validated.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;

    /// <inheritdoc/>
    public bool IsConstant { get; } = fields.All(static field => field.Value.IsConstant);

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Fields };
}
