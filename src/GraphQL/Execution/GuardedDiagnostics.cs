using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution.Instrumentation;

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

    public object? OperationStarted(CompiledOperation operation)
    {
        try
        {
            return inner.OperationStarted(operation);
        }
        catch (Exception)
        {
            return null;
        }
    }

    public void VariablesCoerced(CompiledOperation operation, bool areValid) =>
        Guard(static (inner, told) => inner.VariablesCoerced(told.operation, told.areValid), (operation, areValid));

    public void OperationEnded(object? scope, in OperationSummary summary)
    {
        try
        {
            inner.OperationEnded(scope, summary);
        }
        catch (Exception)
        {
            // Nobody is left to tell.
        }
    }

    public void StatementsExceeded(CompiledOperation operation, int batches, int expected) =>
        Guard(static (inner, told) => inner.StatementsExceeded(told.operation, told.batches, told.expected), (operation, batches, expected));

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
