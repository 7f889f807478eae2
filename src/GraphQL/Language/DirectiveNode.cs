namespace GraphQLBackend.GraphQL.Language;

/// <summary>The use of a directive (specification 2.12).</summary>
public sealed class DirectiveNode(
    Location location,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The name without the <c>@</c>.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in source order, possibly empty.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Name, Arguments };
}
