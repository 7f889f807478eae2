namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>The common part of DataLoaders: one promise per key, keys gathered into batches. Thread-safe.</summary>
public abstract partial class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private static readonly AsyncLocal<bool> s_isInBatch = new();

    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Task<TValue?>> _promises = [];
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private Batch? _open;

    /// <summary>Gathers keys for <paramref name="scheduler"/>.</summary>
    protected DataLoaderBase(IBatchScheduler scheduler, DataLoaderOptions? options = null)
    {
        _scheduler = scheduler;
        _maxBatchSize = (options ?? DataLoaderOptions.Default).MaxBatchSize;
    }

    /// <inheritdoc/>
    public virtual string Name => GetType().Name;

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        Batch? opened = null;
        Task<TValue?>? promise;
        lock (_lock)
        {
            if (!_promises.TryGetValue(key, out promise))
            {
                promise = Enqueue(key, out opened);
            }
        }

        Schedule(opened);
        return promise;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var promises = new List<Task<TValue?>>(keys.Count);
        var opened = new List<Batch?>();
        lock (_lock)
        {
            foreach (var key in keys)
            {
                Batch? batch = null;
                promises.Add(_promises.TryGetValue(key, out var promise) ? promise : Enqueue(key, out batch));
                opened.Add(batch);
            }
        }

        opened.ForEach(Schedule);
        return await Task.WhenAll(promises).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        lock (_lock)
        {
            _promises.TryAdd(key, value);
        }
    }

    /// <summary>Loads the values of distinct <paramref name="keys"/>, in their order.</summary>
    private protected abstract Task<TValue?[]> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private void Schedule(Batch? opened)
    {
        if (opened is not null)
        {
            // A batch that loads from another loader would wait for itself if that had to wait for the end of the wave.
            (s_isInBatch.Value ? ImmediateBatchScheduler.Instance : _scheduler).Schedule(opened);
        }
    }

    private Task<TValue?> Enqueue(TKey key, out Batch? opened)
    {
        opened = null;
        if (_open is null || !_open.HasRoom(_maxBatchSize))
        {
            _open = opened = new Batch(this);
        }

        var promise = _open.Add(key);
        _promises.Add(key, promise);
        return promise;
    }
}
