using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation.Merging;

/// <summary>
/// FieldsInSetCanMerge (specification 5.3.2) in the polynomial form of the reference implementation: fragments are compared as wholes, and
/// no pair twice. Every comparison is counted against <see cref="ValidationOptions.MaxMergeComparisons"/>.
/// </summary>
internal sealed class FieldMerger(ValidationContext context)
{
    /// <summary>Levels of fields inside of fields, fragments followed. No operation that may run is nearly as deep.</summary>
    private const int MaxDepth = 200;

    private readonly SelectedFieldsCache _sets = new(context);
    private readonly ComparedPairs<SelectedFields, string> _comparedFieldsAndFragments = new();
    private readonly ComparedPairs<string, string> _comparedFragments = new();
    private int _depth;

    /// <summary>The conflicts within one selection set and the fragments it spreads.</summary>
    public List<MergeConflict> FindConflicts(NamedType? parentType, SelectionSetNode selectionSet)
    {
        var conflicts = new List<MergeConflict>();
        var fields = _sets.Get(parentType, selectionSet);
        CompareWithin(conflicts, fields);
        for (var i = 0; i < fields.FragmentNames.Count; i++)
        {
            CompareFieldsWithFragment(conflicts, false, fields, fields.FragmentNames[i]);
            for (var j = i + 1; j < fields.FragmentNames.Count; j++)
            {
                CompareFragments(conflicts, false, fields.FragmentNames[i], fields.FragmentNames[j]);
            }
        }

        return conflicts;
    }

    private void CompareWithin(List<MergeConflict> conflicts, SelectedFields fields)
    {
        foreach (var (name, same) in fields.ByResponseName)
        {
            for (var i = 0; i < same.Count; i++)
            {
                for (var j = i + 1; j < same.Count && !context.IsStopped; j++)
                {
                    Compare(conflicts, false, name, same[i], same[j]);
                }
            }
        }
    }

    private void CompareBetween(List<MergeConflict> conflicts, bool areMutuallyExclusive, SelectedFields left, SelectedFields right)
    {
        foreach (var (name, ones) in left.ByResponseName)
        {
            if (!right.ByResponseName.TryGetValue(name, out var others))
            {
                continue;
            }

            foreach (var one in ones)
            {
                for (var i = 0; i < others.Count && !context.IsStopped; i++)
                {
                    Compare(conflicts, areMutuallyExclusive, name, one, others[i]);
                }
            }
        }
    }

    private void CompareFieldsWithFragment(List<MergeConflict> conflicts, bool areMutuallyExclusive, SelectedFields fields, string fragmentName)
    {
        var open = new Stack<string>([fragmentName]);
        while (open.TryPop(out var name) && context.SpendComparison())
        {
            if (!_comparedFieldsAndFragments.Add(fields, name, areMutuallyExclusive) || context.Fragments.Find(name) is not { } fragment)
            {
                continue;
            }

            var others = _sets.Get(fragment);
            if (ReferenceEquals(fields, others))
            {
                continue;
            }

            CompareBetween(conflicts, areMutuallyExclusive, fields, others);
            for (var i = others.FragmentNames.Count - 1; i >= 0; i--)
            {
                open.Push(others.FragmentNames[i]);
            }
        }
    }

    private void CompareFragments(List<MergeConflict> conflicts, bool areMutuallyExclusive, string leftName, string rightName)
    {
        var open = new Stack<(string Left, string Right)>([(leftName, rightName)]);
        while (open.TryPop(out var pair) && context.SpendComparison())
        {
            if (pair.Left == pair.Right
                || !AddFragments(pair.Left, pair.Right, areMutuallyExclusive)
                || context.Fragments.Find(pair.Left) is not { } left
                || context.Fragments.Find(pair.Right) is not { } right)
            {
                continue;
            }

            var (ones, others) = (_sets.Get(left), _sets.Get(right));
            CompareBetween(conflicts, areMutuallyExclusive, ones, others);
            for (var i = ones.FragmentNames.Count - 1; i >= 0; i--)
            {
                open.Push((ones.FragmentNames[i], pair.Right));
            }

            for (var i = others.FragmentNames.Count - 1; i >= 0; i--)
            {
                open.Push((pair.Left, others.FragmentNames[i]));
            }
        }
    }

    private bool AddFragments(string left, string right, bool areMutuallyExclusive) =>
        string.CompareOrdinal(left, right) < 0
            ? _comparedFragments.Add(left, right, areMutuallyExclusive)
            : _comparedFragments.Add(right, left, areMutuallyExclusive);

    private void Compare(List<MergeConflict> conflicts, bool areParentsMutuallyExclusive, string responseName, SelectedField left, SelectedField right)
    {
        // Of many conflicts only the first are reported; each says a lot.
        if (conflicts.Count >= context.Options.MaxErrors || !context.SpendComparison())
        {
            return;
        }

        var areMutuallyExclusive = areParentsMutuallyExclusive
            || (left.ParentType != right.ParentType && left.ParentType is ObjectType && right.ParentType is ObjectType);
        if (FindReason(areMutuallyExclusive, left, right) is { } reason)
        {
            conflicts.Add(new MergeConflict(responseName, reason, [left.Node], [right.Node]));
        }
        else if (left.Node.SelectionSet is { } one && right.Node.SelectionSet is { } other)
        {
            var below = FindConflictsBetween(
                areMutuallyExclusive, _sets.Get(left.Type?.Named, one), _sets.Get(right.Type?.Named, other));
            AddConflictsBelow(conflicts, responseName, left.Node, right.Node, below);
        }
    }

    private static string? FindReason(bool areMutuallyExclusive, SelectedField left, SelectedField right)
    {
        var (one, other) = (left.Node, right.Node);
        if (!areMutuallyExclusive && one.Name.Value != other.Name.Value)
        {
            return $"\"{one.Name.Value}\" and \"{other.Name.Value}\" are different fields";
        }

        if (!areMutuallyExclusive && !ValueComparer.AreSame(one.Arguments, other.Arguments))
        {
            return "their arguments differ";
        }

        return left.Type is not null && right.Type is not null && !SameResponseShape(left.Type, right.Type)
            ? $"their types \"{left.Type}\" and \"{right.Type}\" differ in shape"
            : null;
    }

    /// <summary>SameResponseShape (specification 5.3.2) as far as the types alone tell.</summary>
    private static bool SameResponseShape(IType left, IType right)
    {
        return (left, right) switch
        {
            (NonNullType, NonNullType) => SameResponseShape(left.NullableType, right.NullableType),
            (NonNullType, _) or (_, NonNullType) => false,
            (ListType one, ListType other) => SameResponseShape(one.ItemType, other.ItemType),
            (ListType, _) or (_, ListType) => false,
            _ => (!left.Named.IsLeaf && !right.Named.IsLeaf) || left == right,
        };
    }

    private List<MergeConflict> FindConflictsBetween(bool areMutuallyExclusive, SelectedFields left, SelectedFields right)
    {
        var conflicts = new List<MergeConflict>();
        if (++_depth > MaxDepth)
        {
            context.Stop(ValidationLimitCodes.Merge, $"The fields of the document nest deeper than {MaxDepth} levels.");
        }

        CompareBetween(conflicts, areMutuallyExclusive, left, right);
        CompareWithFragments(conflicts, areMutuallyExclusive, left, right.FragmentNames);
        CompareWithFragments(conflicts, areMutuallyExclusive, right, left.FragmentNames);
        foreach (var one in left.FragmentNames)
        {
            foreach (var other in right.FragmentNames)
            {
                CompareFragments(conflicts, areMutuallyExclusive, one, other);
            }
        }

        _depth--;
        return conflicts;
    }

    private void CompareWithFragments(List<MergeConflict> conflicts, bool areMutuallyExclusive, SelectedFields fields, List<string> fragmentNames)
    {
        foreach (var name in fragmentNames)
        {
            CompareFieldsWithFragment(conflicts, areMutuallyExclusive, fields, name);
        }
    }

    private static void AddConflictsBelow(
        List<MergeConflict> conflicts, string responseName, FieldNode left, FieldNode right, List<MergeConflict> below)
    {
        if (below.Count > 0)
        {
            conflicts.Add(new MergeConflict(
                responseName,
                $"their fields \"{below[0].ResponseName}\" cannot be merged: {below[0].Reason}",
                [left, .. below.SelectMany(static conflict => conflict.Left)],
                [right, .. below.SelectMany(static conflict => conflict.Right)]));
        }
    }
}
