namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>Loads the keys of every call at once; for use outside of an operation.</summary>
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
        batch.Close();
        await batch.LoadAsync(CancellationToken.None).ConfigureAwait(false);
        batch.Complete();
    }
}
