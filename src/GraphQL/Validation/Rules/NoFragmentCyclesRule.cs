using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Fragment spreads must not form cycles. Follows spreads with a stack of its own, each fragment once.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.5.2.2";

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        if (!_visited.Add(fragment.Name.Value))
        {
            return;
        }

        var path = new Stack<(FragmentDefinitionNode Fragment, int Next)>([(fragment, 0)]);
        while (path.TryPop(out var current))
        {
            var spreads = Context.Fragments.Spreads(current.Fragment.SelectionSet);
            if (current.Next == spreads.Count)
            {
                continue;
            }

            path.Push(current with { Next = current.Next + 1 });
            Follow(spreads[current.Next], path);
        }
    }

    private void Follow(FragmentSpreadNode spread, Stack<(FragmentDefinitionNode Fragment, int Next)> path)
    {
        var name = spread.Name.Value;
        if (path.Any(step => step.Fragment.Name.Value == name))
        {
            Report(Section, $"The fragment \"{name}\" spreads itself.", Cycle(name, path));
        }
        else if (Context.Fragments.Find(name) is { } fragment && _visited.Add(name))
        {
            path.Push((fragment, 0));
        }
    }

    /// <summary>The spreads that lead from the fragment of that name back to it.</summary>
    private List<FragmentSpreadNode> Cycle(string name, Stack<(FragmentDefinitionNode Fragment, int Next)> path)
    {
        var cycle = new List<FragmentSpreadNode>();
        foreach (var (fragment, next) in path)
        {
            cycle.Insert(0, Context.Fragments.Spreads(fragment.SelectionSet)[next - 1]);
            if (fragment.Name.Value == name)
            {
                break;
            }
        }

        return cycle;
    }
}
