using System.Diagnostics.CodeAnalysis;

namespace GraphQLBackend.GraphQL.DataLoading;

public abstract partial class DataLoaderBase<TKey, TValue>
{
    /// <summary>The promises made so far, and the batch that takes further keys. Used under the loader's lock.</summary>
    private sealed class Window(DataLoaderBase<TKey, TValue> loader)
    {
        private readonly Dictionary<TKey, Task<TValue?>> _promises = [];
        private Batch? _open;

        public bool TryGet(TKey key, [NotNullWhen(true)] out Task<TValue?>? promise) => _promises.TryGetValue(key, out promise);

        public void Set(TKey key, Task<TValue?> promise) => _promises.TryAdd(key, promise);

        /// <summary>A new promise; <paramref name="opened"/> is a batch to schedule.</summary>
        public Task<TValue?> Enqueue(TKey key, out Batch? opened)
        {
            opened = null;
            if (_open is null || !_open.HasRoom(loader._maxBatchSize))
            {
                _open = opened = new Batch(loader, this);
            }

            var promise = _open.Add(key);
            _promises.Add(key, promise);
            return promise;
        }

        public void Close(Batch batch)
        {
            if (ReferenceEquals(_open, batch))
            {
                _open = null;
            }
        }
    }
}
