using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>Compiles the selections of one set to steps; <paramref name="fields"/> are the set's fields when everything is included.</summary>
internal sealed class SetSelectorBuilder(
    ObjectType type,
    FieldCollector collector,
    OperationConditions conditions,
    IReadOnlyList<FieldSelection> fields)
{
    private readonly Dictionary<FieldNode, FieldStep> _fields = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, FragmentStep> _fragments = new(StringComparer.Ordinal);
    private int _fragmentCount;

    public SetSelector Build(IReadOnlyList<SelectionSetNode> selectionSets)
    {
        for (var field = 0; field < fields.Count; field++)
        {
            for (var node = 0; node < fields[field].Nodes.Count; node++)
            {
                _fields.Add(fields[field].Nodes[node], new FieldStep(SelectionGuard.None, field, node));
            }
        }

        SelectionStep[][] sources = [.. selectionSets.Select(set => BuildSteps(set))];
        return new SetSelector(sources, fields.Count, _fields.Count, _fragmentCount);
    }

    /// <summary>Of a fragment that does not apply only its conditions matter: they are asked before its type.</summary>
    private SelectionStep[] BuildSteps(NamedTypeNode? typeCondition, SelectionSetNode set) =>
        collector.DoesFragmentTypeApply(type, typeCondition) ? BuildSteps(set) : [];

    private SelectionStep[] BuildSteps(SelectionSetNode set)
    {
        var steps = new List<SelectionStep>();
        foreach (var selection in set.Selections)
        {
            if (conditions.TryCreateGuard(selection.Directives, out var guard))
            {
                steps.Add(BuildStep(selection) with { Guard = guard });
            }
        }

        return [.. steps];
    }

    private SelectionStep BuildStep(ISelectionNode selection)
    {
        return selection switch
        {
            FieldNode field => _fields[field],
            FragmentSpreadNode spread => BuildFragment(spread.Name.Value),
            InlineFragmentNode inline => new FragmentStep(SelectionGuard.None, -1, BuildSteps(inline.TypeCondition, inline.SelectionSet)),
            _ => throw new InvalidOperationException("There are no other selections."),
        };
    }

    private FragmentStep BuildFragment(string name)
    {
        if (!_fragments.TryGetValue(name, out var step))
        {
            // Numbered before what it contains.
            var number = _fragmentCount++;
            var fragment = collector.Fragments[name];
            step = new FragmentStep(SelectionGuard.None, number, BuildSteps(fragment.TypeCondition, fragment.SelectionSet));
            _fragments.Add(name, step);
        }

        return step;
    }
}
