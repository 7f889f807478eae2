namespace GraphQLBackend.GraphQL.Execution.Subscriptions;

/// <summary>The events of one subscriber (specification 6.2.3.1, "source stream"). Disposing it unsubscribes.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events as they come, until the source completes; called once at most.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}
