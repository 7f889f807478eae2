namespace GraphQLBackend.GraphQL.Language;

/// <summary>A name (specification 2.1.9).</summary>
public sealed class NameNode(Location location, string value) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The text, matching <c>[_A-Za-z][_0-9A-Za-z]*</c>.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override IEnumerable<ISyntaxNode> GetNodes() => [];
}
