namespace GraphQLBackend.GraphQL.Language;

/// <summary>The base of all syntax nodes.</summary>
public abstract class SyntaxNode(Location location) : ISyntaxNode
{
    /// <inheritdoc/>
    public abstract SyntaxKind Kind { get; }

    /// <inheritdoc/>
    public Location Location { get; } = location;

    /// <inheritdoc/>
    public abstract IEnumerable<ISyntaxNode> GetNodes();
}
