namespace GraphQLBackend.GraphQL.Language;

/// <summary>The use of a named fragment (specification 2.8).</summary>
public sealed class FragmentSpreadNode(
    Location location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(location), ISelectionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Name, Directives };
}
