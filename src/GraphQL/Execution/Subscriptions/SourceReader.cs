namespace GraphQLBackend.GraphQL.Execution.Subscriptions;

/// <summary>
/// Reads a source stream, and lets go of it at once when <paramref name="cancellationToken"/> is cancelled, even of a source that does not
/// look at the token: what it still waits for is disposed when it comes.
/// </summary>
internal sealed class SourceReader(ISourceStream source, CancellationToken cancellationToken) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<object?> _events = source.ReadEventsAsync().GetAsyncEnumerator(cancellationToken);
    private Task<bool> _move = Task.FromResult(false);
    private int _isDisposed;

    /// <summary>Whether who reads has given up.</summary>
    public bool IsCancelled => cancellationToken.IsCancellationRequested;

    public object? Current => _events.Current;

    public async ValueTask<bool> MoveNextAsync()
    {
        cancellationToken.ThrowIfCancellationRequested();
        _move = _events.MoveNextAsync().AsTask();
        return await _move.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        await source.DisposeAsync().ConfigureAwait(false);
        var end = EndAsync();
        if (_move.IsCompleted)
        {
            await end.ConfigureAwait(false);
        }
    }

    /// <summary>An enumerator must not be disposed while it moves.</summary>
    private async Task EndAsync()
    {
        await ((Task)_move).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _events.DisposeAsync().ConfigureAwait(false);
    }
}
