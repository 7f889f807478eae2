namespace GraphQLBackend.Server.RequestIds;

/// <summary>Takes over or makes the request's id, returns it, and puts it on every log line of the request as <c>request_id</c>.</summary>
internal sealed class RequestIdMiddleware(RequestDelegate next, ILogger<RequestIdMiddleware> logger)
{
    /// <summary>Runs the rest of the pipeline inside the id's scope.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var id = RequestId.From(context.Request.Headers[RequestId.Header]);
        context.TraceIdentifier = id;
        // On starting, because an exception handler clears the headers that were set before.
        context.Response.OnStarting(static state =>
        {
            var current = (HttpContext)state;
            current.Response.Headers[RequestId.Header] = current.TraceIdentifier;
            return Task.CompletedTask;
        }, context);
        using (logger.BeginScope(new RequestIdScope(id)))
        {
            await next(context);
        }
    }
}
