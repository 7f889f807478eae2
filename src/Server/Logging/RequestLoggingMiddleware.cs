namespace GraphQLBackend.Server.Logging;

/// <summary>One line per request: method, path without the query (it may hold secrets), status and milliseconds.</summary>
internal sealed class RequestLoggingMiddleware(
    RequestDelegate next, TimeProvider time, ILogger<RequestLoggingMiddleware> logger, RequestLines? lines = null)
{
    /// <summary>Runs the rest of the pipeline and logs how it ended. Health checks are logged at debug level.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var began = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            LogFinished(context, Level(context), time.GetElapsedTime(began));
        }
    }

    private void LogFinished(HttpContext context, LogLevel level, TimeSpan elapsed)
    {
        if (!logger.IsEnabled(level))
        {
            return;
        }

        var milliseconds = Math.Round(elapsed.TotalMilliseconds, 1);
        if (lines is not null)
        {
            lines.Write(context, level, time.GetUtcNow(), milliseconds);
            return;
        }

        Log.RequestFinished(logger, level, context.Request.Method, context.Request.Path.Value ?? "/", context.Response.StatusCode, milliseconds);
    }

    private static LogLevel Level(HttpContext context) => context switch
    {
        { Response.StatusCode: >= 500 } when !IsHealth(context) => LogLevel.Error,
        _ when IsHealth(context) => LogLevel.Debug,
        _ => LogLevel.Information,
    };

    private static bool IsHealth(HttpContext context) => context.Request.Path.StartsWithSegments("/v1/health", StringComparison.Ordinal);
}
