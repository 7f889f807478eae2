namespace GraphQLBackend.Server.Logging;

/// <summary>How much is logged.</summary>
/// <param name="MinimumLevel">The least level of this program's own messages, from <c>LOG_LEVEL</c>; default information.</param>
internal sealed record LoggingOptions(LogLevel MinimumLevel)
{
    /// <summary>The variable it is read from.</summary>
    public const string Variable = "LOG_LEVEL";
}
