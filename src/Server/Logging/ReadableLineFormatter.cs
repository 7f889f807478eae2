using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;

namespace GraphQLBackend.Server.Logging;

/// <summary>For a person at a terminal: time, level and message on one line, then the exception.</summary>
internal sealed class ReadableLineFormatter(SecretRedactor redactor) : ITextFormatter
{
    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        var time = logEvent.Timestamp.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
        var message = OneLine(MessageText.Render(logEvent));
        output.WriteLine(redactor.Redact($"{time} {LevelName(logEvent.Level)} {message}"));
        if (logEvent.Exception is { } exception)
        {
            output.WriteLine(redactor.Redact(exception.ToString()));
        }
    }

    // A caller must not be able to write lines of its own into the log.
    private static string OneLine(string message) =>
        message.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string LevelName(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => "trc",
        LogEventLevel.Debug => "dbg",
        LogEventLevel.Information => "inf",
        LogEventLevel.Warning => "WRN",
        LogEventLevel.Error => "ERR",
        _ => "CRT",
    };
}
