using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.GraphQL.DataLoading;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// Runs an operation in waves: everything that can run runs; when nothing can, all pending DataLoader batches are dispatched together
/// and awaited together. No clock is read, so the same operation over the same data always makes the same batches (ADR 0006).
/// </summary>
/// <remarks>
/// Batches are completed one after the other on the scheduler's own flow of control, and promises run their continuations inline: when
/// a batch is completed, every resolver that waited for it has run on to its next wait. A resolver that waits for something else is
/// waited for only when no batch is pending; what it loads later joins a later wave. All state is read and written under one lock, so
/// that no change can fall between looking for work and starting to wait for it.
/// </remarks>
internal sealed class WaveScheduler(IExecutionDiagnostics diagnostics) : IBatchScheduler
{
    private readonly Lock _lock = new();
    private readonly Queue<Column> _ready = new();
    private List<IBatch> _pending = [];
    private TaskCompletionSource? _wait;
    private int _running;

    /// <summary>Waves dispatched so far.</summary>
    public int WaveCount { get; private set; }

    /// <summary>A resolver was started and has not finished.</summary>
    public void Start()
    {
        lock (_lock)
        {
            _running++;
        }
    }

    /// <summary>A started resolver has finished.</summary>
    public void Finish()
    {
        lock (_lock)
        {
            _running--;
            Signal();
        }
    }

    /// <summary>All rows of a column are resolved.</summary>
    public void Ready(Column column)
    {
        lock (_lock)
        {
            _ready.Enqueue(column);
            Signal();
        }
    }

    public void Schedule(IBatch batch)
    {
        lock (_lock)
        {
            _pending.Add(batch);
            Signal();
        }
    }

    /// <summary>Runs until every column that was started, and every one below, is resolved.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; what still runs is left to itself.</exception>
    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            ExpandReady(cancellationToken);
            if (TakePending() is { } batches)
            {
                await DispatchAsync(batches, cancellationToken).ConfigureAwait(false);
            }
            else if (NextChange() is { } change)
            {
                await change.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                cancellationToken.ThrowIfCancellationRequested();
                return;
            }
        }
    }

    private void ExpandReady(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!TryTakeReady(out var column))
            {
                return;
            }

            column.Expand();
        }
    }

    private bool TryTakeReady([NotNullWhen(true)] out Column? column)
    {
        lock (_lock)
        {
            return _ready.TryDequeue(out column);
        }
    }

    private List<IBatch>? TakePending()
    {
        lock (_lock)
        {
            var pending = _pending;
            if (pending.Count == 0)
            {
                return null;
            }

            _pending = [];
            return pending;
        }
    }

    /// <summary>Ends when there is something to do again; null when nothing is left that could bring it about.</summary>
    private Task? NextChange()
    {
        lock (_lock)
        {
            if (_ready.Count > 0 || _pending.Count > 0)
            {
                return Task.CompletedTask;
            }

            return _running == 0 ? null : (_wait = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    private async ValueTask DispatchAsync(List<IBatch> batches, CancellationToken cancellationToken)
    {
        WaveCount++;
        var loads = new Task[batches.Count];
        for (var i = 0; i < loads.Length; i++)
        {
            diagnostics.BatchDispatched(batches[i].Name, batches[i].Close(), WaveCount);
            loads[i] = batches[i].LoadAsync(cancellationToken);
        }

        // A batch that ignores its token is left to itself: its promises are never kept, and nobody waits for them any more.
        await Task.WhenAll(loads).WaitAsync(cancellationToken).ConfigureAwait(false);
        foreach (var batch in batches)
        {
            batch.Complete();
        }
    }

    private void Signal()
    {
        _wait?.TrySetResult();
        _wait = null;
    }
}
