namespace GraphQLBackend.GraphQL.DataLoading;

public abstract partial class DataLoaderBase<TKey, TValue>
{
    private sealed class Batch(DataLoaderBase<TKey, TValue> loader, Window window) : IBatch
    {
        private readonly List<TKey> _keys = [];
        private readonly List<TaskCompletionSource<TValue?>> _promises = [];
        private TValue?[] _values = [];
        private Exception? _fault;

        public string Name => loader.Name;

        /// <summary>Called under the loader's lock.</summary>
        public bool HasRoom(int maxBatchSize) => _keys.Count < maxBatchSize;

        /// <summary>Called under the loader's lock.</summary>
        public Task<TValue?> Add(TKey key)
        {
            // Without RunContinuationsAsynchronously on purpose: those who wait continue on the scheduler, inside of Complete.
            var promise = new TaskCompletionSource<TValue?>();
            _keys.Add(key);
            _promises.Add(promise);
            return promise.Task;
        }

        public int Close()
        {
            lock (loader._lock)
            {
                window.Close(this);
                return _keys.Count;
            }
        }

        public async Task LoadAsync(CancellationToken cancellationToken)
        {
            var nested = NestedBatchScheduler.Enter(cancellationToken);
            try
            {
                var fetch = loader.FetchAsync(_keys, cancellationToken);
                nested.Flush();
                _values = await fetch.ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                _fault = exception;
            }
        }

        public void Complete()
        {
            for (var i = 0; i < _promises.Count; i++)
            {
                if (_fault is null)
                {
                    _promises[i].SetResult(_values[i]);
                }
                else
                {
                    _promises[i].SetException(_fault);
                }
            }
        }
    }
}
