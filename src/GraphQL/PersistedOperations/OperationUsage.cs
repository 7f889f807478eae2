namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>How often and when an operation was last asked for, since the process started. Thread-safe.</summary>
public sealed class OperationUsage
{
    private long _count;
    private long _lastUsed;

    /// <summary>The requests so far.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>The time of the latest request, UTC; null before the first.</summary>
    public DateTimeOffset? LastUsed => Interlocked.Read(ref _lastUsed) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>Counts a request.</summary>
    public void Record(DateTimeOffset now)
    {
        Interlocked.Increment(ref _count);
        Interlocked.Exchange(ref _lastUsed, now.UtcTicks);
    }
}
