using GraphQLBackend.Server.Logging;
using Microsoft.AspNetCore.Diagnostics;

namespace GraphQLBackend.Server.Problems;

/// <summary>Turns what nobody caught into a problem that tells no internals; the log has the exception under the same trace id.</summary>
internal sealed class MaskingExceptionHandler(ILogger<MaskingExceptionHandler> logger) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;

    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case BadHttpRequestException bad:
                await ProblemWriter.WriteAsync(httpContext, bad.StatusCode, cancellationToken);
                break;
            case OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested:
                httpContext.Response.StatusCode = ClientClosedRequest;
                break;
            default:
                Log.UnhandledException(logger, exception);
                await ProblemWriter.WriteAsync(httpContext, StatusCodes.Status500InternalServerError, cancellationToken);
                break;
        }

        return true;
    }
}
