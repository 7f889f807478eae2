using System.Runtime.CompilerServices;

namespace GraphQLBackend.GraphQL.Execution.Subscriptions;

/// <summary>A source stream that has only its typed events to give.</summary>
public abstract class SourceStream<T> : ISourceStream<T>
{
    /// <inheritdoc/>
    public abstract IAsyncEnumerable<T> ReadEventsAsync();

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => Box(ReadEventsAsync());

    private static async IAsyncEnumerable<object?> Box(IAsyncEnumerable<T> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }
}
