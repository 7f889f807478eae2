namespace GraphQLBackend.GraphQL.Execution.Subscriptions;

/// <summary>A sequence that is nobody else's, so that there is nothing to unsubscribe from but its enumerator.</summary>
internal sealed class SequenceStream<T>(IAsyncEnumerable<T> events) : SourceStream<T>
{
    public override IAsyncEnumerable<T> ReadEventsAsync() => events;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
