using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore.EventStreams;

/// <summary>Answers subscriptions: one connection, one stream of events, from its first to <c>complete</c>.</summary>
internal sealed class SubscriptionRunner(
    SubscriptionExecutor executor, OpenSubscriptions subscriptions, CostReport cost, GraphQLHttpOptions options, TimeProvider time)
{
    private readonly EventStreamOptions _limits = options.EventStreams;

    /// <summary>Answers with a stream; with an answer of media type <paramref name="type"/> when the subscription cannot start.</summary>
    public async ValueTask RunAsync(HttpContext context, GraphQLHttpRequest request, ResolvedOperation resolved, ResponseMediaType type)
    {
        var user = _limits.Subscriber(context);
        if (subscriptions.Enter(user) is { } fault)
        {
            await ResponseWriter.WriteAsync(context, fault, type, options.Profile).ConfigureAwait(false);
            return;
        }

        try
        {
            await SubscribeAsync(context, request, resolved, type).ConfigureAwait(false);
        }
        finally
        {
            subscriptions.Leave(user);
        }
    }

    private async ValueTask SubscribeAsync(HttpContext context, GraphQLHttpRequest request, ResolvedOperation resolved, ResponseMediaType type)
    {
        using var age = new CancellationTokenSource(_limits.MaxLifetime, time);
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, subscriptions.Stopping, age.Token);
        request.Detach();
        SubscriptionResult subscription;
        try
        {
            subscription = await executor.SubscribeAsync(resolved.Operation!, RequestRunner.RequestOf(context, request), reading.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            await ResponseWriter.WriteAsync(context, EventStreamFaults.Stopping, type, options.Profile).ConfigureAwait(false);
            return;
        }

        RetirementHeaders.Write(context.Response, resolved.Registered);
        if (!subscription.HasStarted)
        {
            using var error = subscription.RequestError.Value;
            await ResponseWriter.WriteAsync(context, ResponseStatus.Of(error, type, options.Profile), type, ResponseWriter.NoStore, error.Body).ConfigureAwait(false);
            return;
        }

        try
        {
            var writer = new EventStreamWriter(context, _limits.WriteTimeout, time, subscriptions.Stopping);
            await writer.OpenAsync().ConfigureAwait(false);
            await SendAsync(subscription.Stream, writer, reading, result => cost.Write(context, request, resolved.Operation, result)).ConfigureAwait(false);
        }
        finally
        {
            await subscription.Stream.UnsubscribeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Sends results as they come and heartbeats in between, until the stream ends or <paramref name="reading"/> is cancelled.</summary>
    private async ValueTask SendAsync(ResponseStream responses, EventStreamWriter writer, CancellationTokenSource reading, Action<ExecutionResult> extend)
    {
        using var heartbeat = new Heartbeat(_limits.HeartbeatInterval, time, writer);
        var results = responses.GetAsyncEnumerator(reading.Token);
        await using (results.ConfigureAwait(false))
        {
            var next = results.MoveNextAsync().AsTask();
            try
            {
                while (await HasResultAsync(next, heartbeat, reading.Token).ConfigureAwait(false) && !writer.IsCut)
                {
                    using var result = results.Current;
                    extend(result);
                    await writer.NextAsync(result.Body).ConfigureAwait(false);
                    next = results.MoveNextAsync().AsTask();
                }
            }
            finally
            {
                // An enumerator must not be disposed while it moves; under a cancelled token it stops at once.
                await reading.CancelAsync().ConfigureAwait(false);
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await writer.CompleteAsync().ConfigureAwait(false);
    }

    private static async ValueTask<bool> HasResultAsync(Task<bool> next, Heartbeat heartbeat, CancellationToken reading)
    {
        try
        {
            await heartbeat.BeatUntilAsync(next).ConfigureAwait(false);
            return next.IsCompleted && await next.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (reading.IsCancellationRequested)
        {
            return false;
        }
    }
}
