namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>Loads every batch as soon as its first call returns; for use outside of an operation.</summary>
public sealed class ImmediateBatchScheduler : IBatchScheduler
{
    /// <summary>The scheduler; it has no state.</summary>
    public static ImmediateBatchScheduler Instance { get; } = new();

    /// <inheritdoc/>
    public void Schedule(IBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        _ = RunAsync(batch);
    }

    private static async Task RunAsync(IBatch batch)
    {
        // One turn later, so that the calls of one loop over keys share the batch.
        await Task.Yield();
        batch.Close();
        await batch.LoadAsync(CancellationToken.None).ConfigureAwait(false);
        batch.Complete();
    }
}
