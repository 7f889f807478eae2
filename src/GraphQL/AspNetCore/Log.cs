using Microsoft.Extensions.Logging;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Every message of this folder; ids 2050 to 2099.</summary>
internal static partial class Log
{
    [LoggerMessage(2050, LogLevel.Error, "The GraphQL request failed; the caller saw only trace id {TraceId}")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string traceId);
}
