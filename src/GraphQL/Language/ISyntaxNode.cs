namespace GraphQLBackend.GraphQL.Language;

/// <summary>A node of the syntax tree. Nodes are immutable and safe to share.</summary>
public interface ISyntaxNode
{
    /// <summary>The kind, for switches that would otherwise test types.</summary>
    SyntaxKind Kind { get; }

    /// <summary>The place in the source; <c>default</c> for nodes made in code.</summary>
    Location Location { get; }

    /// <summary>The direct children in source order, names included.</summary>
    IEnumerable<ISyntaxNode> GetNodes();
}
