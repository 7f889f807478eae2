namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>
/// Runs batches that another batch asks for: not in a later wave, since this one ends when all of its batches are loaded. What a batch asks
/// for before it first waits is gathered; what it asks for later is loaded at once.
/// </summary>
internal sealed class NestedBatchScheduler : IBatchScheduler
{
    // Not in the generic loaders: those would each have a flow of their own, blind to batches of other key and value types.
    private static readonly AsyncLocal<NestedBatchScheduler?> s_current = new();
    private readonly Lock _lock = new();
    private readonly CancellationToken _cancellationToken;
    private List<IBatch>? _gathered = [];

    private NestedBatchScheduler(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    /// <summary>The scheduler of the batch that the current flow of control loads; null outside of batches.</summary>
    public static NestedBatchScheduler? Current => s_current.Value;

    /// <summary>Marks the current flow of control as one that loads a batch.</summary>
    public static NestedBatchScheduler Enter(CancellationToken cancellationToken) => s_current.Value = new NestedBatchScheduler(cancellationToken);

    public void Schedule(IBatch batch)
    {
        lock (_lock)
        {
            if (_gathered is not null)
            {
                _gathered.Add(batch);
                return;
            }
        }

        Run(batch);
    }

    /// <summary>The batch has come to its first wait, or to its end.</summary>
    public void Flush()
    {
        List<IBatch> gathered;
        lock (_lock)
        {
            gathered = _gathered ?? [];
            _gathered = null;
        }

        gathered.ForEach(Run);
    }

    private void Run(IBatch batch) => _ = ImmediateBatchScheduler.RunAsync(batch, _cancellationToken);
}
