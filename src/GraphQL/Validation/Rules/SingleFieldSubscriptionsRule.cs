using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Single root field: a subscription selects one field, no introspection field, and makes nothing depend on conditions.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.2.4.1";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var conditions = new List<DirectiveNode>();
        var groups = CollectSubscriptionFields(operation.SelectionSet, root, conditions);
        if (groups.Count != 1)
        {
            IEnumerable<ISyntaxNode> places = groups.Count == 0 ? [operation.SelectionSet] : groups.Values.Skip(1).SelectMany(static nodes => nodes);
            Report(Section, $"A subscription selects exactly one root field{Operations.Describe(operation)}.", places);
        }

        foreach (var nodes in groups.Values)
        {
            if (nodes[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Report(Section, $"A subscription cannot select introspection fields at its root{Operations.Describe(operation)}.", nodes);
            }
        }

        if (conditions.Count > 0)
        {
            Report(Section, $"A subscription cannot use @skip or @include at its root{Operations.Describe(operation)}.", conditions);
        }
    }

    /// <summary>CollectSubscriptionFields (specification 5.2.4.1), with a stack instead of recursion.</summary>
    private OrderedDictionary<string, List<FieldNode>> CollectSubscriptionFields(SelectionSetNode selectionSet, ObjectType root, List<DirectiveNode> conditions)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<ISelectionNode>(selectionSet.Selections.Reverse());
        while (open.TryPop(out var selection))
        {
            conditions.AddRange(selection.Directives.Where(static directive => directive.Name.Value is "skip" or "include"));
            switch (selection)
            {
                case FieldNode field:
                    (groups.TryGetValue(field.ResponseName, out var nodes) ? nodes : groups[field.ResponseName] = []).Add(field);
                    break;
                case InlineFragmentNode inline:
                    Push(open, inline.TypeCondition, inline.SelectionSet, root);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && Context.Fragments.Find(spread.Name.Value) is { } fragment:
                    Push(open, fragment.TypeCondition, fragment.SelectionSet, root);
                    break;
            }
        }

        return groups;
    }

    private void Push(Stack<ISelectionNode> open, NamedTypeNode? condition, SelectionSetNode selectionSet, ObjectType root)
    {
        if (condition is not null && (Context.Schema.GetType(condition.Name.Value) is not { } type || !Context.Schema.IsPossibleType(type, root)))
        {
            return;
        }

        foreach (var selection in selectionSet.Selections.Reverse())
        {
            open.Push(selection);
        }
    }
}
