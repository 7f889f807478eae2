namespace GraphQLBackend.GraphQL.Language;

/// <summary>A whole source document (specification 2.2).</summary>
public sealed class DocumentNode(Location location, IReadOnlyList<IDefinitionNode> definitions) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The definitions in source order, at least one.</summary>
    public IReadOnlyList<IDefinitionNode> Definitions { get; } = definitions;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => new SyntaxNodeList { Definitions };
}
