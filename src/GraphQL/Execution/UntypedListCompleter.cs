using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes a list whose .NET type is not known before it is there.</summary>
internal sealed class UntypedListCompleter(ValueCompleter<object?> item) : ValueCompleter<object?>
{
    private readonly ListCompleter<IReadOnlyList<object?>, object?> _list = new(item);

    public override bool RequiresColumns => _list.RequiresColumns;

    public override bool Complete(OperationContext context, object? value) =>
        value is null or IReadOnlyList<object?>
            ? _list.Complete(context, (IReadOnlyList<object?>)value!)
            : context.Fail(new LeafCoercionException($"Expected a list, found a value of type {value.GetType().Name}."));

    public override void Collect(OperationContext context, object? value)
    {
        if (value is IReadOnlyList<object?> items)
        {
            _list.Collect(context, items);
        }
    }

    public override void Skip(OperationContext context, object? value)
    {
        if (value is IReadOnlyList<object?> items)
        {
            _list.Skip(context, items);
        }
    }

    public override void AddSets(List<SetPlan> sets) => _list.AddSets(sets);
}
