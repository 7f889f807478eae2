using Microsoft.Extensions.Logging;

namespace GraphQLBackend.Persistence;

internal static partial class Log
{
    [LoggerMessage(EventIds.SlowStatement, LogLevel.Warning, "Slow statement, {Milliseconds:F0} ms: {Sql}")]
    public static partial void SlowStatement(ILogger logger, double milliseconds, string sql);
}
