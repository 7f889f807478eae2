namespace GraphQLBackend.GraphQL.Execution.Subscriptions;

/// <summary>The events of one subscriber, all of one type. Disposing it unsubscribes.</summary>
public interface ISourceStream<out T> : ISourceStream
{
    /// <inheritdoc cref="ISourceStream.ReadEventsAsync"/>
    new IAsyncEnumerable<T> ReadEventsAsync();
}
