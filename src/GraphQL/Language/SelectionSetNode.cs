namespace GraphQLBackend.GraphQL.Language;

/// <summary>A selection set (specification 2.4).</summary>
public sealed class SelectionSetNode(Location location, IReadOnlyList<ISelectionNode> selections) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>The selections in source order, at least one.</summary>
    public IReadOnlyList<ISelectionNode> Selections { get; } = selections;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Selections };
}
