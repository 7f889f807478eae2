namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Lets only so many operations run at once. Thread-safe; allocates nothing while there is room.</summary>
internal sealed class ExecutionLimiter(ConcurrencyLimits limits) : IDisposable
{
    private readonly SemaphoreSlim _room = new(limits.MaxExecutions);
    private int _queued;

    /// <summary>Waits for room. True: <see cref="Leave"/> must follow. False: the queue is full, or the wait was too long.</summary>
    /// <exception cref="OperationCanceledException">The caller has gone.</exception>
    public ValueTask<bool> TryEnterAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _room.Wait(0, CancellationToken.None) ? ValueTask.FromResult(true) : QueueAsync(cancellationToken);
    }

    /// <summary>An operation has ended.</summary>
    public void Leave() => _room.Release();

    /// <inheritdoc/>
    public void Dispose() => _room.Dispose();

    private async ValueTask<bool> QueueAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Interlocked.Increment(ref _queued) <= limits.MaxQueued
                && await _room.WaitAsync(limits.MaxWait, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _queued);
        }
    }
}
