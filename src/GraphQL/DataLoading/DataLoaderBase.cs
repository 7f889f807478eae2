namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>The common part of DataLoaders: one promise per key, keys gathered into batches. Thread-safe.</summary>
public abstract partial class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private readonly Window _window;

    // Batches that load from this loader have promises of their own: one of the running wave is kept only when the whole wave is loaded.
    private Window? _nested;

    /// <summary>Gathers keys for <paramref name="scheduler"/>.</summary>
    protected DataLoaderBase(IBatchScheduler scheduler, DataLoaderOptions? options = null)
    {
        _scheduler = scheduler;
        _window = new Window(this);
        _maxBatchSize = (options ?? DataLoaderOptions.Default).MaxBatchSize;
    }

    /// <inheritdoc/>
    public virtual string Name => GetType().Name;

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        var nested = NestedBatchScheduler.Current;
        Batch? opened;
        Task<TValue?> promise;
        lock (_lock)
        {
            promise = GetOrEnqueue(key, nested is not null, out opened);
        }

        Schedule(opened, nested);
        return promise;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var nested = NestedBatchScheduler.Current;
        var promises = new List<Task<TValue?>>(keys.Count);
        var opened = new List<Batch>();
        try
        {
            lock (_lock)
            {
                foreach (var key in keys)
                {
                    promises.Add(GetOrEnqueue(key, nested is not null, out var batch));
                    if (batch is not null)
                    {
                        opened.Add(batch);
                    }
                }
            }
        }
        finally
        {
            // Also behind a key that cannot be looked up: others may join the batch it left open.
            opened.ForEach(batch => Schedule(batch, nested));
        }

        return await Task.WhenAll(promises).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        lock (_lock)
        {
            _window.Set(key, value);
        }
    }

    /// <summary>Loads the values of distinct <paramref name="keys"/>, in their order.</summary>
    private protected abstract Task<TValue?[]> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private Task<TValue?> GetOrEnqueue(TKey key, bool isNested, out Batch? opened)
    {
        opened = null;
        if (_window.TryGet(key, out var promise) && (!isNested || promise.IsCompleted))
        {
            return promise;
        }

        var window = isNested ? _nested ??= new Window(this) : _window;
        return isNested && window.TryGet(key, out promise) ? promise : window.Enqueue(key, out opened);
    }

    private void Schedule(Batch? opened, NestedBatchScheduler? nested)
    {
        if (opened is not null)
        {
            (nested ?? _scheduler).Schedule(opened);
        }
    }
}
