using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Reads a request by its method.</summary>
internal static class RequestReader
{
    /// <summary>Fills <paramref name="request"/>, whose variables may point into <paramref name="body"/>.</summary>
    /// <exception cref="BadHttpRequestException">The body could not be received.</exception>
    public static ValueTask<HttpFault?> ReadAsync(HttpContext context, GraphQLHttpRequest request, RequestBody body, int limit)
    {
        var method = context.Request.Method;
        return HttpMethods.IsPost(method) ? ReadPostAsync(context, request, body, limit)
            : ValueTask.FromResult(HttpMethods.IsGet(method) ? QueryStringReader.Read(context.Request.QueryString.Value, request) : HttpFaults.Method);
    }

    /// <summary>The answer to a body that the server gave up on.</summary>
    public static HttpFault FaultOf(BadHttpRequestException exception) => exception.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => HttpFaults.TooLarge,
        StatusCodes.Status408RequestTimeout => HttpFaults.Timeout,
        _ => HttpFaults.Unreadable,
    };

    private static async ValueTask<HttpFault?> ReadPostAsync(HttpContext context, GraphQLHttpRequest request, RequestBody body, int limit)
    {
        if (!RequestMediaType.IsSupported(context.Request))
        {
            return HttpFaults.MediaType;
        }

        try
        {
            return await body.ReadAsync(context.Request, limit, context.RequestAborted).ConfigureAwait(false) ?? JsonRequestReader.ReadBody(body.Memory, request);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            // What Kestrel makes of a chunk whose length overflows.
            return HttpFaults.Unreadable;
        }
    }
}
