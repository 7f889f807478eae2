using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Runs compiled operations (specification 6.2). Thread-safe.</summary>
public sealed class OperationExecutor
{
    private readonly OperationServices _services;
    private readonly ExecutionOptions _options;

    /// <summary>Runs operations of <paramref name="schema"/>.</summary>
    public OperationExecutor(
        Schema schema,
        ExecutionOptions? options = null,
        IReadOnlyList<IErrorFilter>? errorFilters = null,
        IExecutionDiagnostics? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _options = options ?? new ExecutionOptions();
        diagnostics = diagnostics is null ? NoDiagnostics.Instance : new GuardedDiagnostics(diagnostics);
        _services = new OperationServices(schema, schema.DataLoaders, new ErrorHandler(errorFilters ?? [], diagnostics), diagnostics);
    }

    internal OperationServices Services => _services;

    internal ExecutionOptions Options => _options;

    /// <summary>Runs the operation; every fault ends in the result, except that the caller cancels.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async ValueTask<ExecutionResult> ExecuteAsync(CompiledOperation operation, OperationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        var plan = operation.GetPlan(request.Variables.Span);
        if (!plan.Variables.TryBind(request.Variables.Span, out var variables, out var errors))
        {
            return ExecutionResult.RequestError(errors);
        }

        if (operation.IsTooDear(request.Variables.Span, out var refusal))
        {
            return ExecutionResult.RequestError([refusal]);
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_options.ExecutionTimeout);
        var context = new OperationContext(plan, variables, request, _services, _options.MaxResponseSize) { CancellationToken = deadline.Token };
        try
        {
            return await RunAsync(context).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // Only this flow of control writes, and it has ended: what still runs cannot reach the array that goes back to the pool.
            context.Output.Dispose();
            context.Errors.Close();
            cancellationToken.ThrowIfCancellationRequested();
            return ExecutionResult.RequestError([Describe(exception, deadline.IsCancellationRequested)]);
        }
    }

    /// <summary>
    /// Runs without the caller's synchronization context, from the first resolver on: continuations must run inline, and a captured context
    /// (test runners set one) would post them elsewhere.
    /// </summary>
    private static ValueTask<ExecutionResult> RunAsync(OperationContext context)
    {
        var callers = SynchronizationContext.Current;
        if (callers is null)
        {
            return RunCoreAsync(context);
        }

        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return RunCoreAsync(context);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(callers);
        }
    }

    private static async ValueTask<ExecutionResult> RunCoreAsync(OperationContext context)
    {
        var root = context.Plan.Root;
        context.State(root).AddRoot(context.Request.RootValue);
        context.Output.WriteRaw("{\"data\":"u8);
        var start = context.Output.Position;
        var ok = context.Plan.Type == OperationType.Mutation
            ? await ExecuteSerialAsync(context, root).ConfigureAwait(false)
            : await ExecuteWavesAsync(context, root).ConfigureAwait(false);
        if (!ok)
        {
            context.Output.Rewind(start);
            context.Errors.KeepLast(0);
            context.Output.WriteNull();
        }

        context.Output.ThrowIfTooLong();
        return new ExecutionResult(context.Output, start, context.Output.Position, ok, context.Errors.Close());
    }

    private static async ValueTask<bool> ExecuteWavesAsync(OperationContext context, SetPlan root)
    {
        if (root.RequiresColumns)
        {
            root.Start(context);
            await context.Waves.RunAsync(context.CancellationToken).ConfigureAwait(false);
        }

        context.Output.WriteByte((byte)'{');
        for (var field = 0; field < root.FieldPlans.Count; field++)
        {
            if (!root.CompleteField(context, field))
            {
                return false;
            }
        }

        context.Output.WriteByte((byte)'}');
        return true;
    }

    /// <summary>Mutations: a root field is resolved and written to its end before the next one starts.</summary>
    private static async ValueTask<bool> ExecuteSerialAsync(OperationContext context, SetPlan root)
    {
        context.Output.WriteByte((byte)'{');
        for (var field = 0; field < root.FieldPlans.Count; field++)
        {
            context.ResetDataLoaders();
            root.Start(context, field);
            await context.Waves.RunAsync(context.CancellationToken).ConfigureAwait(false);
            if (!root.CompleteField(context, field))
            {
                return false;
            }
        }

        context.Output.WriteByte((byte)'}');
        return true;
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
        .SetMessage($"The response is larger than {_options.MaxResponseSize} bytes. Ask for smaller pages or fewer fields.")
        .SetCode(ErrorCodes.ResponseSizeLimit)
        .SetExtension("limit", _options.MaxResponseSize)
        .Build();

    internal IError Timeout() => ErrorBuilder.New()
        .SetMessage($"The operation took longer than {_options.ExecutionTimeout.TotalSeconds:0.#} seconds.")
        .SetCode(ErrorCodes.ExecutionTimeout)
        .Build();
}
