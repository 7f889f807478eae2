using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>Walks the type system definitions of a document.</summary>
internal static class SdlTree
{
    /// <summary>Every node with its parent, in source order; executable definitions are passed over.</summary>
    public static IEnumerable<(ISyntaxNode Node, ISyntaxNode Parent)> Nodes(DocumentNode document)
    {
        var definitions = document.Definitions.Where(static definition => definition is not IExecutableDefinitionNode);
        var open = new Stack<(ISyntaxNode Node, ISyntaxNode Parent)>(definitions.Reverse().Select(definition => ((ISyntaxNode)definition, (ISyntaxNode)document)));
        while (open.TryPop(out var current))
        {
            yield return current;
            foreach (var child in current.Node.GetNodes().Reverse())
            {
                open.Push((child, current.Node));
            }
        }
    }
}
