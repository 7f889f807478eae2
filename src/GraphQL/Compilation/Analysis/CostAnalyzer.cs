using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>
/// Costs: leaves nothing, objects 1, a field behind DataLoaders at least 1; an explicit weight of the field, else of the type, wins.
/// Lists cost their items times their size, abstract types what their dearest possible type costs.
/// </summary>
internal sealed class CostAnalyzer(ListSizeAnalyzer sizes)
{
    private const double LoaderWeight = 1;

    public CostExpression CostOf(SelectedSet root) => CostOf(root, null, []);

    private CostExpression CostOf(SelectedSet set, CostExpression? size, IReadOnlyList<string> sizedFields)
    {
        var cost = CostExpression.Zero;
        foreach (var field in set.Fields)
        {
            cost = cost.Plus(CostOf(field, sizedFields.Contains(field.Name) ? size : null));
        }

        return cost;
    }

    /// <summary><paramref name="inherited"/> is the size that the field above gives this one, or null.</summary>
    private CostExpression CostOf(SelectedField field, CostExpression? inherited)
    {
        if (field.Definition is not { } definition)
        {
            return CostExpression.Zero;
        }

        var size = inherited ?? (IsSized(definition) ? sizes.SizeOf(field) : null);
        var isList = size is not null || definition.Type.NullableType is ListType;
        var item = ItemCost(field, isList);
        var items = size is null ? item : item.Times(size);
        return isList && IsLoaderCounted(field) ? items.Plus(CostExpression.Of(LoaderWeight)) : items;
    }

    /// <summary>Whether <c>@listSize</c> is about the field itself.</summary>
    private static bool IsSized(FieldDefinition definition) => definition.Options.ListSize is { SizedFields.Count: 0 };

    private CostExpression ItemCost(SelectedField field, bool isList)
    {
        if (field.Sets.Count == 0)
        {
            return CostExpression.Of(WeightOf(field, null, isList));
        }

        var sizedFields = field.Definition!.Options.ListSize?.SizedFields ?? [];
        var size = sizedFields.Count > 0 ? sizes.SizeOf(field) : null;
        return field.Sets
            .Select(set => CostOf(set, size, sizedFields).Plus(CostExpression.Of(WeightOf(field, set.Type, isList))))
            .Aggregate(static (left, right) => left.Or(right));
    }

    private static double WeightOf(SelectedField field, ObjectType? type, bool isList)
    {
        if (field.Definition!.Options.Cost is { } weight)
        {
            return weight;
        }

        var item = ItemWeight(type);
        return isList || !IsLoaderBacked(field) ? item : Math.Max(LoaderWeight, item);
    }

    private static double ItemWeight(ObjectType? type) => type is null ? 0 : type.Cost ?? 1;

    /// <summary>Whether the loader of a list costs something beside the items: each item that costs as much as a loader pays for it.</summary>
    private static bool IsLoaderCounted(SelectedField field) =>
        IsLoaderBacked(field)
        && field.Definition!.Options.Cost is null
        && (field.Sets.Count == 0 || field.Sets.Any(static set => ItemWeight(set.Type) < LoaderWeight));

    private static bool IsLoaderBacked(SelectedField field) => field.Definition!.Options.DataLoaders.Count > 0;
}
