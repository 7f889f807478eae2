using System.Security.Claims;
using GraphQLBackend.GraphQL.AspNetCore.EventStreams;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Runs what a request names or brings, and writes the result.</summary>
internal sealed class RequestRunner(
    OperationResolver resolver,
    OperationExecutor executor,
    SubscriptionRunner subscriptions,
    AutomaticRegistration registration,
    ExecutionLimiter limiter,
    CostReport cost,
    GraphQLHttpOptions options)
{
    /// <summary>Answers a request that was read without a fault.</summary>
    public async ValueTask RunAsync(HttpContext context, GraphQLHttpRequest request, ResponseMediaType type)
    {
        var resolved = resolver.Resolve(context, request);
        if ((resolved.Fault ?? FaultOf(resolved, context.Request)) is { } fault)
        {
            await ResponseWriter.WriteAsync(context, fault, type, options.Profile).ConfigureAwait(false);
            return;
        }

        if (resolved.Operation is { Type: OperationType.Subscription } subscription)
        {
            await registration.RegisterAsync(request, subscription, context.RequestAborted).ConfigureAwait(false);
            await subscriptions.RunAsync(context, request, resolved, type).ConfigureAwait(false);
            return;
        }

        if (await TryExecuteAsync(context, request, resolved).ConfigureAwait(false) is not { } executed)
        {
            await ResponseWriter.WriteAsync(context, HttpFaults.Overloaded, type, options.Profile).ConfigureAwait(false);
            return;
        }

        using var result = executed;
        cost.Write(context, request, resolved.Operation, result);
        RetirementHeaders.Write(context.Response, resolved.Registered);
        var status = ResponseStatus.Of(result, type, options.Profile);
        var cacheControl = result.IsRequestError ? ResponseWriter.NoStore : ResponseWriter.PrivateNoStore;
        await ResponseWriter.WriteAsync(context, status, type, cacheControl, result.Body).ConfigureAwait(false);
    }

    /// <summary>What the executor gets of the request; its variables may point into the body.</summary>
    public static OperationRequest RequestOf(HttpContext context, GraphQLHttpRequest request) => new()
    {
        Variables = request.Variables,
        Services = context.RequestServices,
        ContextData = new Dictionary<string, object?>(1) { [nameof(ClaimsPrincipal)] = context.User },
    };

    private static HttpFault? FaultOf(ResolvedOperation resolved, HttpRequest http) => resolved.Operation?.Type switch
    {
        OperationType.Mutation when HttpMethods.IsGet(http.Method) => HttpFaults.MutationByGet,
        OperationType.Subscription => AcceptNegotiation.CheckEventStream(http.Headers.Accept),
        _ => null,
    };

    /// <summary>The result; null when too much runs already.</summary>
    private async ValueTask<ExecutionResult?> TryExecuteAsync(HttpContext context, GraphQLHttpRequest request, ResolvedOperation resolved)
    {
        if (resolved.Errors is { } errors)
        {
            return ExecutionResult.RequestError(errors);
        }

        await registration.RegisterAsync(request, resolved.Operation!, context.RequestAborted).ConfigureAwait(false);
        if (!await limiter.TryEnterAsync(context.RequestAborted).ConfigureAwait(false))
        {
            return null;
        }

        try
        {
            return await executor.ExecuteAsync(resolved.Operation!, RequestOf(context, request), context.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            limiter.Leave();
        }
    }
}
