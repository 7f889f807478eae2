namespace GraphQLBackend.GraphQL.Language;

/// <summary>A field, fragment spread or inline fragment (specification 2.4).</summary>
public interface ISelectionNode : ISyntaxNode
{
    /// <summary>The directives in source order, possibly empty.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }
}
