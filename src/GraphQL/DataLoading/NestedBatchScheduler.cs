namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>
/// Runs batches that other batches ask for at once: the wave ends when all of its batches are loaded, so none of them can wait for a later one.
/// </summary>
internal sealed class NestedBatchScheduler : IBatchScheduler
{
    // Not in the generic loaders: those would each have a flow of their own, blind to batches of other key and value types.
    private static readonly AsyncLocal<NestedBatchScheduler?> s_current = new();
    private readonly CancellationToken _cancellationToken;

    private NestedBatchScheduler(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    /// <summary>The scheduler of the batch that the current flow of control loads; null outside of batches.</summary>
    public static NestedBatchScheduler? Current => s_current.Value;

    /// <summary>Marks the current flow of control as one that loads a batch.</summary>
    public static void Enter(CancellationToken cancellationToken) => s_current.Value = new NestedBatchScheduler(cancellationToken);

    public void Schedule(IBatch batch) => _ = ImmediateBatchScheduler.RunAsync(batch, _cancellationToken);
}
