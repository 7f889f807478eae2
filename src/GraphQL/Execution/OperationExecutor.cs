using System.Diagnostics;
using System.Runtime.CompilerServices;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution.Instrumentation;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Runs compiled operations (specification 6.2). Thread-safe.</summary>
public sealed class OperationExecutor
{
    private readonly OperationServices _services;

    /// <summary>Runs operations of <paramref name="schema"/>.</summary>
    public OperationExecutor(
        Schema schema,
        ExecutionOptions? options = null,
        IReadOnlyList<IErrorFilter>? errorFilters = null,
        IExecutionDiagnostics? diagnostics = null,
        TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        diagnostics = diagnostics is null ? NoDiagnostics.Instance : new GuardedDiagnostics(diagnostics);
        var errors = new ErrorHandler(errorFilters ?? [], diagnostics);
        _services = new OperationServices(schema, schema.DataLoaders, errors, diagnostics, options ?? new ExecutionOptions(), time ?? TimeProvider.System);
    }

    internal OperationServices Services => _services;

    internal ExecutionOptions Options => _services.Options;

    /// <summary>Runs the operation; every fault ends in the result, except that the caller cancels.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(CompiledOperation operation, OperationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        var plan = operation.GetPlan(request.Variables.Span);
        var context = plan.Contexts.Rent();
        context.Begin(request, _services, cancellationToken);
        var caller = Activity.Current;
        context.Watch(operation);
        var running = BindAndRunAsync(operation, context, request.Variables.Span, cancellationToken);
        if (Activity.Current != caller)
        {
            // What goes on in the background has its own.
            Activity.Current = caller;
        }

        return running;
    }

    private ValueTask<ExecutionResult> BindAndRunAsync(
        CompiledOperation operation, OperationContext context, ReadOnlySpan<byte> variables, CancellationToken cancellationToken)
    {
        var areValid = context.Plan.Variables.TryBind(variables, context.Variables, out var errors);
        _services.Diagnostics.VariablesCoerced(operation, areValid);
        if (!areValid || operation.IsTooDear(variables, out errors))
        {
            context.Refuse();
            return ValueTask.FromResult(ExecutionResult.RequestError(errors!));
        }

        return context.Plan.Root.RequiresColumns ? RunAsync(context, cancellationToken) : Run(context, cancellationToken);
    }

    /// <summary>Runs what waits for nothing, to its end.</summary>
    private ValueTask<ExecutionResult> Run(OperationContext context, CancellationToken cancellationToken)
    {
        try
        {
            var root = context.Plan.Root;
            var start = Open(context);
            var isComplete = root.CheckFields(context);
            for (var field = 0; isComplete && field < root.CountFields(context); field++)
            {
                isComplete = root.CompleteField(context, field);
            }

            return ValueTask.FromResult(Close(context, start, isComplete));
        }
        catch (Exception exception)
        {
            return End(context, exception, cancellationToken);
        }
    }

    /// <summary>
    /// Runs without the caller's synchronization context, from the first resolver on: continuations must run inline, and a captured context
    /// (test runners set one) would post them elsewhere.
    /// </summary>
    private ValueTask<ExecutionResult> RunAsync(OperationContext context, CancellationToken cancellationToken)
    {
        var callers = SynchronizationContext.Current;
        if (callers is null)
        {
            return RunCoreAsync(context, cancellationToken);
        }

        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return RunCoreAsync(context, cancellationToken);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(callers);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ExecutionResult> RunCoreAsync(OperationContext context, CancellationToken cancellationToken)
    {
        try
        {
            var root = context.Plan.Root;
            var start = Open(context);
            var isMutation = context.Plan.Type == OperationType.Mutation;
            if (!isMutation)
            {
                root.Start(context);
                await context.Waves.RunAsync(context.CancellationToken).ConfigureAwait(false);
            }

            var isComplete = root.CheckFields(context);
            for (var field = 0; isComplete && field < root.CountFields(context); field++)
            {
                // Mutations: a root field is resolved and written to its end before the next one starts.
                if (isMutation)
                {
                    context.ResetDataLoaders();
                    root.Start(context, field);
                    await context.Waves.RunAsync(context.CancellationToken).ConfigureAwait(false);
                }

                isComplete = root.CompleteField(context, field);
            }

            return Close(context, start, isComplete);
        }
        catch (Exception exception)
        {
            return await End(context, exception, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Starts the response; the result is where <c>data</c> starts.</summary>
    private static int Open(OperationContext context)
    {
        context.OpenResponse();
        context.State(context.Plan.Root).AddRoot(context.Request.RootValue);
        context.Output.WriteRaw("{\"data\":"u8);
        var start = context.Output.Position;
        context.Output.WriteByte((byte)'{');
        return start;
    }

    private static ExecutionResult Close(OperationContext context, int start, bool isComplete)
    {
        if (isComplete)
        {
            context.Output.WriteByte((byte)'}');
        }
        else
        {
            context.Output.Rewind(start);
            context.Errors.KeepLast(0);
            context.Output.WriteNull();
        }

        return context.Complete(start, isComplete);
    }

    private ValueTask<ExecutionResult> End(OperationContext context, Exception exception, CancellationToken cancellationToken)
    {
        // Only this flow of control writes, and it has ended: what still runs cannot reach the array that goes back to the pool.
        var isLate = context.IsLate;
        context.Abandon(cancellationToken.IsCancellationRequested ? OperationStatus.Cancelled
            : isLate && exception is OperationCanceledException ? OperationStatus.Timeout
            : OperationStatus.Failure);
        return cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<ExecutionResult>(cancellationToken)
            : ValueTask.FromResult(ExecutionResult.RequestError([Describe(exception, isLate)]));
    }

    private IError Describe(Exception exception, bool isLate)
    {
        return exception switch
        {
            ResponseSizeException => TooLarge(),
            OperationCanceledException when isLate => Timeout(),
            _ => _services.Errors.Create(exception, null, [], null),
        };
    }

    private IError TooLarge() => ErrorBuilder.New()
        .SetMessage($"The response is larger than {_services.Options.MaxResponseSize} bytes. Ask for smaller pages or fewer fields.")
        .SetCode(ErrorCodes.ResponseSizeLimit)
        .SetExtension("limit", _services.Options.MaxResponseSize)
        .Build();

    internal IError Timeout() => ErrorBuilder.New()
        .SetMessage($"The operation took longer than {_services.Options.ExecutionTimeout.TotalSeconds:0.#} seconds.")
        .SetCode(ErrorCodes.ExecutionTimeout)
        .Build();
}
