namespace GraphQLBackend.GraphQL.Execution.Subscriptions;

/// <summary>Makes source streams.</summary>
public static class SourceStream
{
    /// <summary>The items of a sequence as events; its enumerator is disposed when the subscription ends.</summary>
    public static ISourceStream<T> From<T>(IAsyncEnumerable<T> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new SequenceStream<T>(events);
    }
}
