using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>Counts the list items that an answer may hold: each as one, with those below it. Lists whose size nobody declares count one item.</summary>
internal sealed class TotalNodesAnalyzer(ListSizeAnalyzer sizes)
{
    public CostExpression TotalOf(SelectedSet root) => TotalOf(root, null, []);

    private CostExpression TotalOf(SelectedSet set, CostExpression? size, IReadOnlyList<string> sizedFields)
    {
        return set.Fields.Aggregate(
            CostExpression.Zero, (total, field) => total.Plus(TotalOf(field, sizedFields.Contains(field.Name) ? size : null)));
    }

    private CostExpression TotalOf(SelectedField field, CostExpression? inherited)
    {
        if (field.Definition is not { } definition || field.IsIntrospection)
        {
            return CostExpression.Zero;
        }

        var options = definition.Options.ListSize;
        var own = options is null ? null : sizes.SizeOf(field);
        var isSized = options is { SizedFields.Count: 0 };
        var size = inherited ?? (isSized ? own : null);
        var below = field.Sets
            .Select(set => TotalOf(set, own, options?.SizedFields ?? []))
            .Aggregate(CostExpression.Zero, static (left, right) => left.Or(right));
        return size is not null || definition.Type.NullableType is ListType
            ? below.Plus(CostExpression.Of(1)).Times(size ?? CostExpression.Of(1))
            : below;
    }
}
