namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes a value type that may be null.</summary>
internal sealed class NullableValueCompleter<T>(ValueCompleter<T> inner) : ValueCompleter<T?>
    where T : struct
{
    public override bool RequiresColumns => inner.RequiresColumns;

    public override bool Complete(OperationContext context, T? value)
    {
        if (value is { } some)
        {
            return inner.Complete(context, some);
        }

        context.Output.WriteNull();
        return true;
    }

    public override void Collect(OperationContext context, T? value)
    {
        if (value is { } some)
        {
            inner.Collect(context, some);
        }
    }

    public override void Skip(OperationContext context, T? value)
    {
        if (value is { } some)
        {
            inner.Skip(context, some);
        }
    }

    public override void AddSets(List<SetPlan> sets) => inner.AddSets(sets);
}
