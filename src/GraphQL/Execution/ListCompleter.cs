namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes a list; a nullable item that fails becomes null by itself.</summary>
internal sealed class ListCompleter<TList, TItem>(ValueCompleter<TItem> item) : ValueCompleter<TList>
    where TList : IReadOnlyList<TItem>
{
    private readonly bool _isItemNonNull = item is NonNullCompleter<TItem>;

    public override bool RequiresColumns => item.RequiresColumns;

    public override bool Complete(OperationContext context, TList value)
    {
        if (value is null)
        {
            context.Output.WriteNull();
            return true;
        }

        context.Output.WriteByte((byte)'[');
        var count = value.Count;
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                context.Output.WriteByte((byte)',');
            }

            if (!CompleteItem(context, value[i], i))
            {
                SkipFrom(context, value, i + 1);
                return false;
            }
        }

        context.Output.WriteByte((byte)']');
        return true;
    }

    public override void Collect(OperationContext context, TList value)
    {
        var count = value?.Count ?? 0;
        for (var i = 0; i < count; i++)
        {
            item.Collect(context, value![i]);
        }
    }

    public override void Skip(OperationContext context, TList value)
    {
        if (RequiresColumns && value is not null)
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

        var count = value.Count;
        for (var i = start; i < count; i++)
        {
            item.Skip(context, value[i]);
        }
    }
}
