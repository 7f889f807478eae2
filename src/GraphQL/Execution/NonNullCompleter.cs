namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes a Non-Null position: null is an error that takes the parent with it (specification 6.4.4).</summary>
internal sealed class NonNullCompleter<T>(ValueCompleter<T> inner, string coordinate) : ValueCompleter<T>
{
    public override bool RequiresColumns => inner.RequiresColumns;

    public override bool Complete(OperationContext context, T value) =>
        Null<T>.Is(value) ? context.Fail(new NonNullException(coordinate)) : inner.Complete(context, value);

    public override void Collect(OperationContext context, T value)
    {
        if (!Null<T>.Is(value))
        {
            inner.Collect(context, value);
        }
    }

    public override void Skip(OperationContext context, T value)
    {
        if (!Null<T>.Is(value))
        {
            inner.Skip(context, value);
        }
    }

    public override void AddSets(List<SetPlan> sets) => inner.AddSets(sets);
}
