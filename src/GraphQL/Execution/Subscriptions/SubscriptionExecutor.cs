using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Execution.Subscriptions;

/// <summary>Runs subscriptions (specification 6.2.3). Thread-safe.</summary>
public sealed class SubscriptionExecutor(OperationExecutor executor) : IDisposable
{
    private readonly SemaphoreSlim _room = new(executor.Options.MaxConcurrentEvents);

    /// <summary>
    /// Subscribe: from then on each event of the source is executed as one operation, in a scope of services of its own and with the deadline
    /// of an operation. <paramref name="request"/> is kept until the stream ends.
    /// </summary>
    /// <param name="subscription">A compiled subscription.</param>
    /// <param name="request">Its variables and services; the root value is not looked at.</param>
    /// <param name="cancellationToken">Ends the stream, whenever it is cancelled.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled before the stream started.</exception>
    public async ValueTask<SubscriptionResult> SubscribeAsync(CompiledOperation subscription, OperationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(request);
        var (source, field, errors) = await CreateSourceEventStreamAsync(subscription, request, cancellationToken).ConfigureAwait(false);
        return source is null
            ? new SubscriptionResult(errors)
            : new SubscriptionResult(MapSourceToResponseEvent(source, field!, subscription, request, cancellationToken));
    }

    /// <inheritdoc/>
    public void Dispose() => _room.Dispose();

    /// <summary>CreateSourceEventStream (specification 6.2.3.1): the source, or the request errors.</summary>
    private async ValueTask<(ISourceStream? Source, FieldPlan? Field, IReadOnlyList<IError> Errors)> CreateSourceEventStreamAsync(
        CompiledOperation subscription, OperationRequest request, CancellationToken cancellationToken)
    {
        var plan = subscription.GetPlan(request.Variables.Span);
        // Not one that is used again: the stream may keep what its resolver saw. Nothing is written to it.
        var context = new OperationContext(plan);
        context.Begin(request, executor.Services with { Options = executor.Services.Options with { ExecutionTimeout = Timeout.InfiniteTimeSpan } }, cancellationToken);
        if (!plan.Variables.TryBind(request.Variables.Span, context.Variables, out var errors)
            || subscription.IsTooDear(request.Variables.Span, out errors))
        {
            return (null, null, errors);
        }

        var field = plan.Root.FieldPlans[0];
        try
        {
            var source = await ResolveFieldEventStreamAsync(context.Resolver(field, request.RootValue), field, cancellationToken).ConfigureAwait(false);
            var reported = context.Errors.Close();
            if (reported.Count == 0)
            {
                return (source, field, []);
            }

            await source.DisposeAsync().ConfigureAwait(false);
            return (null, field, reported);
        }
        catch (Exception exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (null, field, Describe(exception, field));
        }
    }

    private async ValueTask<ISourceStream> ResolveFieldEventStreamAsync(ResolverContext context, FieldPlan field, CancellationToken cancellationToken)
    {
        var events = field.Definition?.Options.EventStream
            ?? throw new InvalidOperationException($"The field {field.Coordinate} has no events to subscribe to.");
        // What the source does not ask for fails the request all the same, not every event.
        context.CheckArguments();
        var pending = events.Resolve(context).AsTask();
        try
        {
            return await pending.WaitAsync(executor.Services.Options.ExecutionTimeout, cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"The field {field.Coordinate} has subscribed to nothing.");
        }
        catch (Exception exception) when (!pending.IsCompleted)
        {
            _ = DisposeAsync(pending);
            throw exception is TimeoutException ? new GraphQLException(executor.Timeout()) : exception;
        }
    }

    private ResponseStream MapSourceToResponseEvent(
        ISourceStream source, FieldPlan field, CompiledOperation subscription, OperationRequest request, CancellationToken cancellationToken)
    {
        var isTyped = executor.Services.Schema.SubscriptionType!.RuntimeType == typeof(RootValue);
        return new ResponseStream(
            source,
            message => ExecuteSubscriptionEventAsync(subscription, request, isTyped || message is null ? RootValue.Of(message) : message, cancellationToken),
            exception => ExecutionResult.RequestError(Describe(exception, field)),
            cancellationToken);
    }

    /// <summary>ExecuteSubscriptionEvent (specification 6.2.3.3); its time starts when there is room for it, and until then more events wait in the buffer.</summary>
    private async ValueTask<ExecutionResult> ExecuteSubscriptionEventAsync(
        CompiledOperation subscription, OperationRequest request, object initialValue, CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken).ConfigureAwait(false);
        AsyncServiceScope? scope = null;
        try
        {
            scope = request.Services.GetService<IServiceScopeFactory>()?.CreateAsyncScope();
            return await executor.ExecuteAsync(subscription, EventRequest(request, scope?.ServiceProvider, initialValue), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _room.Release();
            if (scope is { } own)
            {
                await own.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private static OperationRequest EventRequest(OperationRequest request, IServiceProvider? services, object initialValue) => new()
    {
        Variables = request.Variables,
        Services = services ?? request.Services,
        ContextData = request.ContextData,
        RootValue = initialValue,
    };

    private IReadOnlyList<IError> Describe(Exception exception, FieldPlan field) =>
        [executor.Services.Errors.Create(exception, [field.ResponseName], field.Locations, field.Coordinate)];

    private static async Task DisposeAsync(Task<ISourceStream> pending)
    {
        try
        {
            await (await pending.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Whoever subscribed was told of the time-out.
        }
    }
}
