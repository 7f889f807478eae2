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
}
