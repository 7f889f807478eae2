using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>The fragments of a document and who spreads them. Nothing here recurses.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _reachable = [];

    public FragmentGraph(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _byName[fragment.Name.Value] = fragment;
        }
    }

    /// <summary>The fragment of that name, or null.</summary>
    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>All spreads inside a selection set and the sets below it, without following them.</summary>
    public IReadOnlyList<FragmentSpreadNode> Spreads(SelectionSetNode selectionSet)
    {
        if (!_spreads.TryGetValue(selectionSet, out var spreads))
        {
            _spreads.Add(selectionSet, spreads = FindSpreads(selectionSet));
        }

        return spreads;
    }

    /// <summary>The fragments an operation uses, directly or through others, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> Reachable(OperationDefinitionNode operation)
    {
        if (!_reachable.TryGetValue(operation, out var reachable))
        {
            _reachable.Add(operation, reachable = FindReachable(operation));
        }

        return reachable;
    }

    private static List<FragmentSpreadNode> FindSpreads(SelectionSetNode selectionSet)
    {
        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([selectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } below }:
                        open.Push(below);
                        break;
                    case InlineFragmentNode inline:
                        open.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return spreads;
    }

    private List<FragmentDefinitionNode> FindReachable(OperationDefinitionNode operation)
    {
        var reachable = new List<FragmentDefinitionNode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var spread in Spreads(set))
            {
                if (names.Add(spread.Name.Value) && Find(spread.Name.Value) is { } fragment)
                {
                    reachable.Add(fragment);
                    open.Push(fragment.SelectionSet);
                }
            }
        }

        return reachable;
    }
}
