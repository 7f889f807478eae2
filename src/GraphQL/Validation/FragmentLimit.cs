using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>
/// Refuses documents whose fragments multiply: each spread counts as often as it would be visited if all were written out. Every fragment
/// is looked at once, however often it would be visited.
/// </summary>
internal static class FragmentLimit
{
    public static void Check(ValidationContext context)
    {
        var limit = context.Options.MaxFragmentVisits;
        if (limit == int.MaxValue)
        {
            return;
        }

        var sizes = new Dictionary<FragmentDefinitionNode, long>();
        long visits = 0;
        foreach (var operation in context.Document.Definitions.OfType<OperationDefinitionNode>())
        {
            visits += Count(context.Fragments, operation.SelectionSet, sizes, limit);
            if (visits > limit)
            {
                context.Stop(ValidationLimitCodes.Fragments, $"The document spreads fragments more than {limit} times when all are written out.");
                return;
            }
        }
    }

    private static long Count(FragmentGraph fragments, SelectionSetNode selectionSet, Dictionary<FragmentDefinitionNode, long> sizes, long limit)
    {
        foreach (var fragment in InPostOrder(fragments, selectionSet, sizes))
        {
            sizes[fragment] = Size(fragments, fragment.SelectionSet, sizes, limit);
        }

        return Size(fragments, selectionSet, sizes, limit);
    }

    /// <summary>One more than the sizes of all fragments spread; capped, so that it cannot overflow. A cycle counts once.</summary>
    private static long Size(FragmentGraph fragments, SelectionSetNode selectionSet, Dictionary<FragmentDefinitionNode, long> sizes, long limit)
    {
        long size = 0;
        foreach (var spread in fragments.Spreads(selectionSet))
        {
            size += 1 + (fragments.Find(spread.Name.Value) is { } fragment ? sizes.GetValueOrDefault(fragment) : 0);
        }

        return Math.Min(size, limit + 1);
    }

    /// <summary>The fragments reached that have no size yet, those they spread before them.</summary>
    private static List<FragmentDefinitionNode> InPostOrder(
        FragmentGraph fragments, SelectionSetNode selectionSet, Dictionary<FragmentDefinitionNode, long> sizes)
    {
        var ordered = new List<FragmentDefinitionNode>();
        var seen = new HashSet<FragmentDefinitionNode>();
        var open = new Stack<(FragmentDefinitionNode? Fragment, SelectionSetNode Set, bool IsDone)>([(null, selectionSet, false)]);
        while (open.TryPop(out var current))
        {
            if (current.IsDone)
            {
                ordered.Add(current.Fragment!);
                continue;
            }

            if (current.Fragment is not null)
            {
                if (!seen.Add(current.Fragment))
                {
                    continue;
                }

                open.Push(current with { IsDone = true });
            }

            foreach (var spread in fragments.Spreads(current.Set))
            {
                if (fragments.Find(spread.Name.Value) is { } fragment && !sizes.ContainsKey(fragment) && !seen.Contains(fragment))
                {
                    open.Push((fragment, fragment.SelectionSet, false));
                }
            }
        }

        return ordered;
    }
}
