namespace GraphQLBackend.GraphQL.Execution;

internal sealed partial class OperationContext
{
    /// <summary>Values written, or resolvers started, between two looks at the time.</summary>
    private const int StepsPerCheck = 1000;

    private CancellationToken _callers;
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _link;
    private long _started;
    private int _steps;

    /// <summary>
    /// Cancelled when the caller cancels or the time is over. Its source is made when first asked for, by whatever thread, and never used
    /// again: whoever has a token may look at it long after the request.
    /// </summary>
    public CancellationToken CancellationToken =>
        Services.Options.ExecutionTimeout == Timeout.InfiniteTimeSpan ? _callers : (Volatile.Read(ref _source) ?? CreateSource()).Token;

    /// <summary>Whether the operation has run for longer than it may.</summary>
    public bool IsLate => _source is { IsCancellationRequested: true } || TimeLeft() == TimeSpan.Zero;

    /// <summary>How long the operation has run.</summary>
    public TimeSpan Elapsed => Services.Time.GetElapsedTime(_started);

    /// <summary>Counts work that does not wait, and looks at the time now and then.</summary>
    /// <exception cref="OperationCanceledException">The caller has cancelled, or the time is over.</exception>
    public void CountStep()
    {
        if (++_steps >= StepsPerCheck)
        {
            _steps = 0;
            ThrowIfCancelled();
        }
    }

    private void ThrowIfCancelled()
    {
        _callers.ThrowIfCancellationRequested();
        if (IsLate)
        {
            throw new OperationCanceledException("The operation has run for longer than it may.");
        }
    }

    private void StartClock(CancellationToken cancellationToken)
    {
        _callers = cancellationToken;
        _started = Services.Time.GetTimestamp();
        _steps = 0;
    }

    /// <summary>Tells resolvers and batches that still run that nobody waits for them.</summary>
    private void CancelSource()
    {
        if (_source is not null)
        {
            Cancel(_source);
        }
    }

    private static void Cancel(object? source)
    {
        try
        {
            ((CancellationTokenSource)source!).Cancel();
        }
        catch (Exception exception) when (exception is ObjectDisposedException or AggregateException)
        {
            // The operation has just ended, or application code fails at being told: nothing that could be done about it here.
        }
    }

    private void StopClock()
    {
        _link.Unregister();
        _link = default;
        _source?.Dispose();
        _source = null;
        _callers = default;
    }

    private TimeSpan TimeLeft()
    {
        var timeout = Services.Options.ExecutionTimeout;
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            return timeout;
        }

        var left = timeout - Elapsed;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private CancellationTokenSource CreateSource()
    {
        var created = new CancellationTokenSource(TimeLeft(), Services.Time);
        if (Interlocked.CompareExchange(ref _source, created, null) is { } other)
        {
            created.Dispose();
            return other;
        }

        _link = _callers.UnsafeRegister(Cancel, created);
        return created;
    }
}
