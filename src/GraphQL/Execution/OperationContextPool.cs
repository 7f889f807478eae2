namespace GraphQLBackend.GraphQL.Execution;

/// <summary>The contexts of one plan that no request uses. Thread-safe.</summary>
internal sealed class OperationContextPool(OperationPlan plan)
{
    /// <summary>Contexts kept besides the first: requests of one operation that run at the same time.</summary>
    private const int MaxOthers = 31;

    private OperationContext? _first;
    private OperationContext?[]? _others;

    public OperationContext Rent()
    {
        return Interlocked.Exchange(ref _first, null) ?? RentOther() ?? new OperationContext(plan);
    }

    public void Return(OperationContext context)
    {
        if (Interlocked.CompareExchange(ref _first, context, null) is not null)
        {
            ReturnOther(context);
        }
    }

    private OperationContext? RentOther()
    {
        var others = Volatile.Read(ref _others) ?? [];
        for (var i = 0; i < others.Length; i++)
        {
            if (others[i] is not null && Interlocked.Exchange(ref others[i], null) is { } context)
            {
                return context;
            }
        }

        return null;
    }

    private void ReturnOther(OperationContext context)
    {
        var others = Volatile.Read(ref _others) ?? CreateOthers();
        for (var i = 0; i < others.Length; i++)
        {
            if (others[i] is null && Interlocked.CompareExchange(ref others[i], context, null) is null)
            {
                return;
            }
        }
    }

    private OperationContext?[] CreateOthers()
    {
        var created = new OperationContext?[MaxOthers];
        return Interlocked.CompareExchange(ref _others, created, null) ?? created;
    }
}
