using System.Runtime.CompilerServices;
using System.Threading.Tasks.Sources;
using GraphQLBackend.GraphQL.DataLoading;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// Runs an operation in waves: everything that can run runs; when nothing can, all pending DataLoader batches are dispatched together
/// and awaited together. No clock is read, so the same operation over the same data always makes the same batches (ADR 0006).
/// </summary>
/// <remarks>
/// Batches are completed one after the other on the scheduler's own flow of control, and promises run their continuations inline: when
/// a batch is completed, every resolver that waited for it has run on to its next wait, and its column takes what is there. A resolver
/// that waits for something else is waited for only when no batch is pending; what it loads later joins a later wave. Columns belong to
/// the scheduler's flow of control; what others may reach (DataLoaders, resolvers that end, cancellation) is under the lock. One per
/// request, never used again: application code may keep a DataLoader, and with it this.
/// </remarks>
internal sealed class WaveScheduler : IBatchScheduler, IValueTaskSource
{
    private readonly IExecutionDiagnostics _diagnostics;
    private readonly Queue<Column> _ready = new();
    private readonly List<Column> _open = [];
    private readonly Action _loaded;
    private readonly Action _ended;
    private readonly Lock _lock = new();
    private List<IBatch> _pending = [];
    private ManualResetValueTaskSourceCore<bool> _wait;
    private CancellationTokenRegistration _cancellation;
    private int _loading;
    private bool _hasChanged;
    private bool _isForLoads;
    private bool _isCancelled;
    private bool _isWaiting;

    public WaveScheduler(IExecutionDiagnostics diagnostics)
    {
        _diagnostics = diagnostics;
        _loaded = Loaded;
        _ended = Ended;
    }

    /// <summary>Waves dispatched so far.</summary>
    public int WaveCount { get; private set; }

    /// <summary>Batches dispatched so far.</summary>
    public int BatchCount { get; private set; }

    /// <summary>All rows of a column are resolved.</summary>
    public void Ready(Column column) => _ready.Enqueue(column);

    /// <summary>All resolvers of a column are started, and some have not ended.</summary>
    public void Open(Column column) => _open.Add(column);

    public void Schedule(IBatch batch)
    {
        lock (_lock)
        {
            _pending.Add(batch);
        }

        Ended();
    }

    /// <summary>Runs until every column that was started, and every one below, is resolved.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; what still runs is left to itself.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                Advance(cancellationToken);
                if (TakePending() is { } batches)
                {
                    await DispatchAsync(batches, cancellationToken).ConfigureAwait(false);
                }
                else if (_open.Count > 0)
                {
                    await NextChangeAsync(cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    return;
                }
            }
        }
        finally
        {
            _cancellation.Unregister();
            _cancellation = default;
        }
    }

    void IValueTaskSource.GetResult(short token) => _wait.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _wait.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _wait.OnCompleted(continuation, state, token, flags);

    /// <summary>Goes on with all that can: columns whose resolvers have ended, and what they start.</summary>
    private void Advance(CancellationToken cancellationToken)
    {
        CollectEnded();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_ready.TryDequeue(out var column))
            {
                return;
            }

            column.Expand();
        }
    }

    private void CollectEnded()
    {
        var kept = 0;
        for (var i = 0; i < _open.Count; i++)
        {
            if (_open[i].Collect())
            {
                _ready.Enqueue(_open[i]);
            }
            else
            {
                _open[kept++] = _open[i];
            }
        }

        _open.RemoveRange(kept, _open.Count - kept);
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

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask DispatchAsync(List<IBatch> batches, CancellationToken cancellationToken)
    {
        WaveCount++;
        BatchCount += batches.Count;
        StartLoads(batches, cancellationToken);
        await WaitAsync(isForLoads: true, cancellationToken).ConfigureAwait(false);

        // A batch that ignores its token is left to itself: its promises are never kept, and nobody waits for them any more.
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var batch in batches)
        {
            batch.Complete();
        }
    }

    private void StartLoads(List<IBatch> batches, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _loading = batches.Count;
        }

        foreach (var batch in batches)
        {
            _diagnostics.BatchDispatched(batch.Name, batch.Close(), WaveCount);
            var load = batch.LoadAsync(cancellationToken);
            if (load.IsCompleted)
            {
                Loaded();
            }
            else
            {
                load.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(_loaded);
            }
        }
    }

    /// <summary>Ends when a resolver has ended that waits for something else than a DataLoader, or a batch is pending.</summary>
    private ValueTask NextChangeAsync(CancellationToken cancellationToken)
    {
        foreach (var column in _open)
        {
            column.Watch(_ended);
        }

        return WaitAsync(isForLoads: false, cancellationToken);
    }

    /// <summary>Ends when all batches are loaded or, if not waiting for those, when something has changed since the last time; or on cancellation.</summary>
    private ValueTask WaitAsync(bool isForLoads, CancellationToken cancellationToken)
    {
        if (_cancellation == default)
        {
            _cancellation = cancellationToken.UnsafeRegister(static waves => ((WaveScheduler)waves!).Cancelled(), this);
        }

        lock (_lock)
        {
            _isForLoads = isForLoads;
            if (TryGoOn())
            {
                return ValueTask.CompletedTask;
            }

            _wait.Reset();
            _isWaiting = true;
            return new ValueTask(this, _wait.Version);
        }
    }

    private void Loaded()
    {
        lock (_lock)
        {
            _loading--;
        }

        // Goes on here: the thread that brought the last batch has nothing else to do.
        Signal(goesOnElsewhere: false);
    }

    private void Ended()
    {
        lock (_lock)
        {
            _hasChanged = true;
        }

        Signal(goesOnElsewhere: true);
    }

    private void Cancelled()
    {
        lock (_lock)
        {
            _isCancelled = true;
        }

        Signal(goesOnElsewhere: true);
    }

    private void Signal(bool goesOnElsewhere)
    {
        lock (_lock)
        {
            if (!_isWaiting || !TryGoOn())
            {
                return;
            }

            _isWaiting = false;
            _wait.RunContinuationsAsynchronously = goesOnElsewhere;
        }

        _wait.SetResult(true);
    }

    private bool TryGoOn()
    {
        if (_isCancelled || _isForLoads)
        {
            return _isCancelled || _loading == 0;
        }

        var hasChanged = _hasChanged;
        _hasChanged = false;
        return hasChanged;
    }
}
