namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Keeps faults of those who listen away from the operation.</summary>
internal sealed class GuardedDiagnostics(IExecutionDiagnostics inner) : IExecutionDiagnostics
{
    public void BatchDispatched(string dataLoader, int keys, int wave)
    {
        try
        {
            inner.BatchDispatched(dataLoader, keys, wave);
        }
        catch (Exception)
        {
            // Nobody is left to tell.
        }
    }

    public void ResolverError(Exception exception, string? coordinate)
    {
        try
        {
            inner.ResolverError(exception, coordinate);
        }
        catch (Exception)
        {
            // Nobody is left to tell.
        }
    }

    public void SubscriptionOpened(int open) => Guard(static (inner, open) => inner.SubscriptionOpened(open), open);

    public void SubscriptionClosed(int open) => Guard(static (inner, open) => inner.SubscriptionClosed(open), open);

    public void EventDropped(string topic) => Guard(static (inner, topic) => inner.EventDropped(topic), topic);

    private void Guard<T>(Action<IExecutionDiagnostics, T> tell, T value)
    {
        try
        {
            tell(inner, value);
        }
        catch (Exception)
        {
            // Nobody is left to tell.
        }
    }
}
