using System.Collections.Concurrent;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>
/// A map of at most <paramref name="capacity"/> values that are made once each, however many ask at the same time. What was not asked for
/// since the last round goes first (second chance). Thread-safe.
/// </summary>
internal sealed class BoundedCache<TValue>(int capacity)
    where TValue : class
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Queue<Entry> _order = new();

    public int Count => _entries.Count;

    public TValue GetOrAdd(string key, Func<string, TValue> create)
    {
        if (_entries.TryGetValue(key, out var entry))
        {
            entry.WasUsed = true;
            return entry.Value.Value;
        }

        entry = _entries.GetOrAdd(key, new Entry(key, create));
        Enter(entry);
        return entry.Value.Value;
    }

    public TValue? Find(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return null;
        }

        entry.WasUsed = true;
        return entry.Value.Value;
    }

    public void Remove(string key) => _entries.TryRemove(key, out _);

    private void Enter(Entry entry)
    {
        lock (_order)
        {
            if (entry.IsEntered)
            {
                return;
            }

            while (_order.Count >= capacity)
            {
                Evict();
            }

            entry.IsEntered = true;
            _order.Enqueue(entry);
        }
    }

    private void Evict()
    {
        var oldest = _order.Dequeue();
        if (oldest.WasUsed && _entries.ContainsKey(oldest.Key))
        {
            oldest.WasUsed = false;
            _order.Enqueue(oldest);
            return;
        }

        _entries.TryRemove(KeyValuePair.Create(oldest.Key, oldest));
    }

    private sealed class Entry(string key, Func<string, TValue> create)
    {
        public string Key => key;

        public Lazy<TValue> Value { get; } = new(() => create(key));

        public bool IsEntered { get; set; }

        public bool WasUsed { get; set; }
    }
}
