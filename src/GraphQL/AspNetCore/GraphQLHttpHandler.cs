using System.Diagnostics;
using GraphQLBackend.GraphQL.AspNetCore.GraphiQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>One GraphQL request over HTTP: negotiate, read, run. Nothing it meets reaches the server as an exception.</summary>
internal sealed class GraphQLHttpHandler(
    RequestRunner runner, GraphiQLPage page, GraphQLHttpOptions options, ILogger<GraphQLHttpHandler> logger)
{
    /// <summary>Answers the request; the path may have named the operation.</summary>
    public async Task HandleAsync(HttpContext context, OperationCarriers carriers)
    {
        if (WantsPage(context.Request, carriers))
        {
            await page.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        var isAcceptable = AcceptNegotiation.TryChoose(context.Request.Headers.Accept, out var type);
        try
        {
            using var body = new RequestBody();
            var request = new GraphQLHttpRequest(carriers) { Body = body };
            var fault = isAcceptable ? await RequestReader.ReadAsync(context, request, body, options.MaxRequestBodySize).ConfigureAwait(false) : HttpFaults.NotAcceptable;
            if (fault is null)
            {
                await runner.RunAsync(context, request, type).ConfigureAwait(false);
                return;
            }

            await WriteAsync(context, fault, type).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            await WriteAsync(context, RequestReader.FaultOf(exception), type).ConfigureAwait(false);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception exception)
        {
            await WriteAsync(context, Mask(context, exception), type).ConfigureAwait(false);
        }
    }

    private bool WantsPage(HttpRequest request, OperationCarriers carriers) =>
        options.EnableGraphiQL && HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue && carriers.Path is null
        && AcceptNegotiation.WantsHtml(request.Headers.Accept);

    private async ValueTask WriteAsync(HttpContext context, HttpFault fault, ResponseMediaType type)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        await ResponseWriter.WriteAsync(context, fault, type, options.Profile).ConfigureAwait(false);
    }

    private HttpFault Mask(HttpContext context, Exception exception)
    {
        var traceId = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        Log.RequestFailed(logger, exception, traceId);
        return HttpFault.Internal(traceId);
    }
}
