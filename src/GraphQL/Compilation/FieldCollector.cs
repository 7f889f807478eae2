using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>CollectFields (specification 6.3.2) for object types that are known; <paramref name="isIncluded"/> decides on <c>@skip</c> and <c>@include</c>.</summary>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    Func<IReadOnlyList<DirectiveNode>, bool> isIncluded)
{
    /// <summary>The fragments of the document.</summary>
    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments => fragments;

    /// <summary>The field nodes by response name, in the order of the first of each.</summary>
    public OrderedDictionary<string, List<FieldNode>> CollectFields(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, grouped, visited);
        }

        return grouped;
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> grouped, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!isIncluded(selection.Directives))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Group(grouped, field);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = fragments[spread.Name.Value];
                    if (DoesFragmentTypeApply(type, fragment.TypeCondition))
                    {
                        Collect(type, fragment.SelectionSet, grouped, visited);
                    }

                    break;
                case InlineFragmentNode inline when DoesFragmentTypeApply(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, grouped, visited);
                    break;
            }
        }
    }

    private static void Group(OrderedDictionary<string, List<FieldNode>> grouped, FieldNode field)
    {
        if (!grouped.TryGetValue(field.ResponseName, out var nodes))
        {
            grouped.Add(field.ResponseName, nodes = []);
        }

        nodes.Add(field);
    }

    /// <summary>DoesFragmentTypeApply (specification 6.3.2); without a condition it does.</summary>
    public bool DoesFragmentTypeApply(ObjectType type, NamedTypeNode? condition)
    {
        return condition is null
            || condition.Name.Value == type.Name
            || (schema.GetType(condition.Name.Value) is { IsAbstract: true } contract && schema.IsPossibleType(contract, type));
    }
}
