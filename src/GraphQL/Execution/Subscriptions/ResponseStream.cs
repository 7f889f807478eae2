namespace GraphQLBackend.GraphQL.Execution.Subscriptions;

/// <summary>
/// The results of a subscription (specification 6.2.3), one for each event and in their order. Nothing is read ahead: the next event is taken
/// when the next result is asked for. Enumerated once; who takes a result disposes it.
/// </summary>
public sealed class ResponseStream : IAsyncEnumerable<ExecutionResult>, IAsyncDisposable
{
    private readonly SourceReader _source;
    private readonly Func<object?, ValueTask<ExecutionResult>> _executeSubscriptionEvent;
    private readonly Func<Exception, ExecutionResult> _describe;

    internal ResponseStream(
        ISourceStream source,
        Func<object?, ValueTask<ExecutionResult>> executeSubscriptionEvent,
        Func<Exception, ExecutionResult> describe,
        CancellationToken cancellationToken)
    {
        _source = new SourceReader(source, cancellationToken);
        _executeSubscriptionEvent = executeSubscriptionEvent;
        _describe = describe;
    }

    /// <summary>
    /// MapSourceToResponseEvent (specification 6.2.3.2). A result with field errors does not end the stream; an error of the source does, as a
    /// last result that has no data.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token that was given when subscribing was cancelled.</exception>
    public async IAsyncEnumerator<ExecutionResult> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        try
        {
            while (true)
            {
                var (hasEvent, failure) = await MoveNextAsync().ConfigureAwait(false);
                if (failure is { } last)
                {
                    yield return last;
                }

                if (!hasEvent)
                {
                    yield break;
                }

                yield return await _executeSubscriptionEvent(_source.Current).ConfigureAwait(false);
            }
        }
        finally
        {
            await UnsubscribeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Unsubscribe (specification 6.2.3.4): the source stream is told that nobody listens any more. So does the end of the enumeration.</summary>
    public ValueTask UnsubscribeAsync() => _source.DisposeAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => UnsubscribeAsync();

    private async ValueTask<(bool HasEvent, ExecutionResult? Failure)> MoveNextAsync()
    {
        try
        {
            return (await _source.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (Exception exception) when (!_source.IsCancelled)
        {
            return (false, _describe(exception));
        }
    }
}
