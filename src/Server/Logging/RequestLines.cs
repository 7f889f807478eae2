using System.Diagnostics;
using System.Globalization;
using Serilog.Formatting.Json;

namespace GraphQLBackend.Server.Logging;

/// <summary>
/// Writes the line of a request as <see cref="JsonLineFormatter"/> would, straight into the batch: as an event, with template, properties and
/// a look for secrets in text of our own, the line costs more than running a small operation. Thread-safe.
/// </summary>
internal sealed class RequestLines(string service, SecretRedactor redactor, BufferedLineSink sink)
{
    private const string Source = "GraphQLBackend.Server.Logging." + nameof(RequestLoggingMiddleware);

    [ThreadStatic]
    private static StringWriter? s_line;

    /// <summary>Writes the line of a request that ended at <paramref name="now"/>; errors go out at once.</summary>
    public void Write(HttpContext context, LogLevel level, DateTimeOffset now, double milliseconds)
    {
        var line = s_line ??= new StringWriter(CultureInfo.InvariantCulture);
        var text = line.GetStringBuilder().Clear();
        var (method, path, message) = Redacted(context, milliseconds);
        text.Append(CultureInfo.InvariantCulture, $"{{\"ts\":\"{now.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}\",\"level\":\"{LevelName(level)}\",\"service\":");
        JsonValueFormatter.WriteQuotedJsonString(service, line);
        text.Append(",\"message\":");
        JsonValueFormatter.WriteQuotedJsonString(message, line);
        text.Append(",\"method\":");
        JsonValueFormatter.WriteQuotedJsonString(method, line);
        text.Append(",\"path\":");
        JsonValueFormatter.WriteQuotedJsonString(path, line);
        text.Append(CultureInfo.InvariantCulture, $",\"status\":{context.Response.StatusCode},\"elapsed_ms\":{milliseconds}");
        text.Append(CultureInfo.InvariantCulture, $",\"event_id\":{Log.RequestFinishedId},\"source_context\":\"{Source}\",\"request_id\":");
        JsonValueFormatter.WriteQuotedJsonString(redactor.Redact(context.TraceIdentifier), line);
        if (Activity.Current is { } activity)
        {
            text.Append(CultureInfo.InvariantCulture, $",\"trace_id\":\"{activity.TraceId.ToHexString()}\",\"span_id\":\"{activity.SpanId.ToHexString()}\"");
        }

        text.Append('}').AppendLine();
        sink.Write(text, isUrgent: level >= LogLevel.Warning);
    }

    private (string Method, string Path, string Message) Redacted(HttpContext context, double milliseconds)
    {
        var method = context.Request.Method;
        var path = context.Request.Path.Value ?? "/";
        var message = string.Create(CultureInfo.InvariantCulture, $"{method} {path} -> {context.Response.StatusCode} in {milliseconds} ms");
        var redacted = redactor.Redact(message);

        // What is in one of them is in the message.
        return ReferenceEquals(redacted, message) ? (method, path, message) : (redactor.Redact(method), redactor.Redact(path), redacted);
    }

    private static string LevelName(LogLevel level) => level switch
    {
        LogLevel.Error => "error",
        LogLevel.Debug => "debug",
        _ => "information",
    };
}
