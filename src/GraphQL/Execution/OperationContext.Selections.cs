using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Execution;

internal sealed partial class OperationContext
{
    private readonly ConditionState[] _conditions;
    private readonly SetSelection?[] _selections;

    /// <summary>The included fields of a set whose plan leaves that to each request.</summary>
    public SetSelection Selection(SetPlan set)
    {
        var selection = _selections[set.Index] ??= new SetSelection(set.Selector!);
        if (!selection.IsMade)
        {
            selection.Make(set.Selector!.Parent is { } parent ? Selection(parent) : null, _conditions);
        }

        return selection;
    }

    private void ReadConditions() => Plan.Conditions?.Read(Request.Variables.Span, _conditions);

    private IReadOnlyList<Location> LocationsOf(FieldPlan? field)
    {
        if (field?.Set is not { Selector: not null } set)
        {
            return field?.Locations ?? [];
        }

        var included = new List<Location>();
        var selection = Selection(set);
        for (var position = selection.FirstNode(field.SetIndex, out var node); position >= 0; position = selection.NextNode(position, out node))
        {
            included.Add(field.Locations[node]);
        }

        return included;
    }

    private void ResetSelections()
    {
        foreach (var selection in _selections)
        {
            selection?.Reset();
        }
    }
}
