using Microsoft.Extensions.Logging;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Every message of this folder; ids 2000 to 2049.</summary>
internal static partial class Log
{
    [LoggerMessage(2000, LogLevel.Information, "Registered {Count} operations of {Folder} in {Milliseconds} ms")]
    public static partial void Registered(ILogger logger, int count, string folder, long milliseconds);

    [LoggerMessage(2001, LogLevel.Error, "The changed operations are refused and the former ones stay: {Faults}")]
    public static partial void Refused(ILogger logger, string faults);

    [LoggerMessage(2002, LogLevel.Warning, "The system cannot report changes of {Folder}; it is looked at every {Seconds} s")]
    public static partial void NotWatched(ILogger logger, string folder, double seconds);

    [LoggerMessage(2003, LogLevel.Error, "The operation {Name} could not be recorded in {File}")]
    public static partial void NotRecorded(ILogger logger, Exception exception, string name, string file);
}
