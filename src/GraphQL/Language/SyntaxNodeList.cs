using System.Collections;

namespace GraphQLBackend.GraphQL.Language;

/// <summary>Collects the children of a node for <see cref="ISyntaxNode.GetNodes"/>; absent ones are left out.</summary>
internal sealed class SyntaxNodeList : IEnumerable<ISyntaxNode>
{
    private readonly List<ISyntaxNode> _nodes = [];

    public void Add(ISyntaxNode? node)
    {
        if (node is not null)
        {
            _nodes.Add(node);
        }
    }

    public void Add(IEnumerable<ISyntaxNode> nodes) => _nodes.AddRange(nodes);

    public IEnumerator<ISyntaxNode> GetEnumerator() => _nodes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
