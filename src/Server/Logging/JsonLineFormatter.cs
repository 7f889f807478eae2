using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Json;

namespace GraphQLBackend.Server.Logging;

/// <summary>One JSON object per line: <c>ts</c> (UTC), <c>level</c>, <c>service</c>, <c>message</c>, <c>exception</c>, then the properties in snake_case.</summary>
internal sealed class JsonLineFormatter(string service, SecretRedactor redactor) : ITextFormatter
{
    private static readonly JsonValueFormatter s_values = new(typeTagName: null);

    [ThreadStatic]
    private static StringWriter? s_line;

    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        var line = s_line ??= new StringWriter(CultureInfo.InvariantCulture);
        line.GetStringBuilder().Clear();
        Write(logEvent, line);
        output.WriteLine(redactor.Redact(line.ToString()));
    }

    private void Write(LogEvent logEvent, StringWriter line)
    {
        line.Write('{');
        WriteText(line, "ts", logEvent.Timestamp.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        WriteText(line, ",", "level", LevelName(logEvent.Level));
        WriteText(line, ",", "service", service);
        WriteText(line, ",", "message", MessageText.Render(logEvent));
        if (logEvent.Exception is { } exception)
        {
            WriteText(line, ",", "exception", exception.ToString());
        }

        foreach (var (name, value) in logEvent.Properties)
        {
            line.Write(',');
            JsonValueFormatter.WriteQuotedJsonString(PropertyNames.Snake(name), line);
            line.Write(':');
            s_values.Format(value, line);
        }

        line.Write('}');
    }

    private static void WriteText(StringWriter line, string separator, string name, string value)
    {
        line.Write(separator);
        WriteText(line, name, value);
    }

    private static void WriteText(StringWriter line, string name, string value)
    {
        JsonValueFormatter.WriteQuotedJsonString(name, line);
        line.Write(':');
        JsonValueFormatter.WriteQuotedJsonString(value, line);
    }

    private static string LevelName(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => "trace",
        LogEventLevel.Debug => "debug",
        LogEventLevel.Information => "information",
        LogEventLevel.Warning => "warning",
        LogEventLevel.Error => "error",
        _ => "critical",
    };
}
