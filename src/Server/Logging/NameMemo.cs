using System.Collections.Concurrent;

namespace GraphQLBackend.Server.Logging;

/// <summary>Remembers what was computed for a property's name: they are few and the same on every line. Bounded, as some come from data.</summary>
internal sealed class NameMemo<T>(Func<string, T> compute)
{
    private const int MaxNames = 1024;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);

    /// <summary>The value of a name, computed once for most.</summary>
    public T Get(string name)
    {
        if (_known.TryGetValue(name, out var value))
        {
            return value;
        }

        value = compute(name);
        if (_known.Count < MaxNames)
        {
            _known.TryAdd(name, value);
        }

        return value;
    }
}
