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
        _ = RunAsync(batch, CancellationToken.None);
    }

    internal static async Task RunAsync(IBatch batch, CancellationToken cancellationToken)
    {
        batch.Close();
        await batch.LoadAsync(cancellationToken).ConfigureAwait(false);
        batch.Complete();
    }
}
