using System.Collections.Concurrent;
using GraphQLBackend.GraphQL.DataLoading;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// Runs an operation in waves: everything that can run runs; when nothing can, all pending DataLoader batches are dispatched together
/// and awaited together. No clock is read, so the same operation over the same data always makes the same batches (ADR 0006).
/// </summary>
/// <remarks>
/// Batches are completed one after the other on the scheduler's own flow of control, and promises run their continuations inline: when
/// a batch is completed, every resolver that waited for it has run on to its next wait. A resolver that waits for something else is
/// waited for only when no batch is pending; what it loads later joins a later wave.
/// </remarks>
internal sealed class WaveScheduler(IExecutionDiagnostics diagnostics) : IBatchScheduler
{
    private readonly ConcurrentQueue<Column> _ready = new();
    private readonly ConcurrentQueue<IBatch> _pending = new();
    private TaskCompletionSource? _wait;
    private int _running;

    /// <summary>Waves dispatched so far.</summary>
    public int WaveCount { get; private set; }

    /// <summary>A resolver was started and has not finished.</summary>
    public void Start() => Interlocked.Increment(ref _running);

    /// <summary>A started resolver has finished.</summary>
    public void Finish()
    {
        Interlocked.Decrement(ref _running);
        Signal();
    }

    /// <summary>All rows of a column are resolved.</summary>
    public void Ready(Column column)
    {
        _ready.Enqueue(column);
        Signal();
    }

    public void Schedule(IBatch batch)
    {
        _pending.Enqueue(batch);
        Signal();
    }

    /// <summary>Runs until every column that was started, and every one below, is resolved.</summary>
    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExpandReady();
            if (!_pending.IsEmpty)
            {
                await DispatchAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (Volatile.Read(ref _running) > 0)
            {
                await WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (_ready.IsEmpty)
            {
                return;
            }
        }
    }

    private void ExpandReady()
    {
        while (_ready.TryDequeue(out var column))
        {
            column.Expand();
        }
    }

    private async ValueTask DispatchAsync(CancellationToken cancellationToken)
    {
        var batches = new List<IBatch>();
        while (_pending.TryDequeue(out var batch))
        {
            batches.Add(batch);
        }

        WaveCount++;
        var loads = new Task[batches.Count];
        for (var i = 0; i < loads.Length; i++)
        {
            diagnostics.BatchDispatched(batches[i].Name, batches[i].Close(), WaveCount);
            loads[i] = batches[i].LoadAsync(cancellationToken);
        }

        await Task.WhenAll(loads).ConfigureAwait(false);
        foreach (var batch in batches)
        {
            batch.Complete();
        }
    }

    private async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        var wait = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _wait, wait);

        // Looked at again behind the write: what happened before it gave no signal to this wait.
        if (_ready.IsEmpty && _pending.IsEmpty && Volatile.Read(ref _running) > 0)
        {
            await wait.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Signal() => Interlocked.Exchange(ref _wait, null)?.TrySetResult();
}
