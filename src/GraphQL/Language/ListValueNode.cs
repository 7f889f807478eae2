namespace GraphQLBackend.GraphQL.Language;

/// <summary>A list literal (specification 2.9.7).</summary>
public sealed class ListValueNode(Location location, IReadOnlyList<IValueNode> items) : SyntaxNode(location), IValueNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items in source order, possibly empty.</summary>
    public IReadOnlyList<IValueNode> Items { get; } = items;

    /// <inheritdoc/>
    public bool IsConstant { get; } = items.All(static item => item.IsConstant);

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Items };
}
