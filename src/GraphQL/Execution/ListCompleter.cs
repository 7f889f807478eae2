namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes a list; a nullable item that fails becomes null by itself.</summary>
internal sealed class ListCompleter<TList, TItem>(ValueCompleter<TItem> item) : ValueCompleter<TList>
    where TList : IReadOnlyList<TItem>
{
    private readonly bool _isItemNonNull = item is NonNullCompleter<TItem>;

    public override bool RequiresColumns => item.RequiresColumns;

    public override bool Complete(OperationContext context, TList value)
    {
        if (Null<TList>.Is(value))
        {
            context.Output.WriteNull();
            return true;
        }

        context.Output.WriteByte((byte)'[');
        Exception? fault;
        for (var i = 0; TryGet(value, i, out var element, out fault); i++)
        {
            if (i > 0)
            {
                context.Output.WriteByte((byte)',');
            }

            if (!CompleteItem(context, element, i))
            {
                SkipFrom(context, value, i + 1);
                return false;
            }
        }

        if (fault is not null)
        {
            // What stands behind the fault was not collected either.
            return context.Fail(fault);
        }

        context.Output.WriteByte((byte)']');
        return true;
    }

    public override void Collect(OperationContext context, TList value)
    {
        for (var i = 0; !Null<TList>.Is(value) && TryGet(value, i, out var element, out _); i++)
        {
            item.Collect(context, element);
        }
    }

    public override void Skip(OperationContext context, TList value)
    {
        if (RequiresColumns && !Null<TList>.Is(value))
        {
            SkipFrom(context, value, 0);
        }
    }

    public override void AddSets(List<SetPlan> sets) => item.AddSets(sets);

    private bool CompleteItem(OperationContext context, TItem value, int index)
    {
        var position = context.Enter(index);
        if (item.Complete(context, value))
        {
            context.Leave();
            return true;
        }

        return !_isItemNonNull && context.CompleteWithNull(position);
    }

    private void SkipFrom(OperationContext context, TList value, int start)
    {
        if (!RequiresColumns)
        {
            return;
        }

        for (var i = start; TryGet(value, i, out var element, out _); i++)
        {
            item.Skip(context, element);
        }
    }

    /// <summary>False behind the last item, or with a fault when the list, which is the application's, fails.</summary>
    private static bool TryGet(TList list, int index, out TItem element, out Exception? fault)
    {
        fault = null;
        try
        {
            var exists = index < list.Count;
            element = exists ? list[index] : default!;
            return exists;
        }
        catch (Exception exception)
        {
            fault = exception;
            element = default!;
            return false;
        }
    }
}
