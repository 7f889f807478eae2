using GraphQLBackend.Persistence;

namespace GraphQLBackend.Server.Logging;

/// <summary>Every message of this project; ids 1000 to 1099.</summary>
internal static partial class Log
{
    /// <summary>The id of the line of a request.</summary>
    public const int RequestFinishedId = 1000;

    /// <summary>One per request.</summary>
    [LoggerMessage(EventId = RequestFinishedId, Message = "{Method} {Path} -> {Status} in {ElapsedMs} ms")]
    public static partial void RequestFinished(ILogger logger, LogLevel level, string method, string path, int status, double elapsedMs);

    /// <summary>An exception nobody expected; the caller saw only its trace id.</summary>
    [LoggerMessage(1001, LogLevel.Error, "Unhandled exception")]
    public static partial void UnhandledException(ILogger logger, Exception exception);

    /// <summary>Readiness went off before the server stops accepting.</summary>
    [LoggerMessage(1002, LogLevel.Information, "Draining for {Seconds} s")]
    public static partial void Draining(ILogger logger, double seconds);

    /// <summary>The first word of a start.</summary>
    [LoggerMessage(1003, LogLevel.Information, "Starting in {Mode} mode")]
    public static partial void Starting(ILogger logger, string mode);

    /// <summary>The database was brought to the newest migration.</summary>
    [LoggerMessage(1004, LogLevel.Information, "The database is up to date")]
    public static partial void Migrated(ILogger logger);

    /// <summary>A field of the graph failed in a way nobody expected; the caller saw only its trace id.</summary>
    [LoggerMessage(1005, LogLevel.Error, "The field {Coordinate} failed")]
    public static partial void ResolverFailed(ILogger logger, string coordinate, Exception exception);

    /// <summary>The database failed some fields of the graph; one line for all of them, since it fails every request.</summary>
    [LoggerMessage(1006, LogLevel.Warning, "The database is {Failure}: {Failures} fields failed, the last with: {Reason}")]
    public static partial void DatabaseFailed(ILogger logger, DatabaseFailure failure, long failures, string reason);
}
