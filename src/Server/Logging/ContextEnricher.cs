using System.Diagnostics;
using Serilog.Core;
using Serilog.Events;

namespace GraphQLBackend.Server.Logging;

/// <summary>Adds <c>trace_id</c> and <c>span_id</c> of the current activity, and tidies what the framework adds on its own.</summary>
internal sealed class ContextEnricher : ILogEventEnricher
{
    // The first three repeat trace_id and span_id; the framework's RequestId is our request_id; the path is in the request's own line.
    private static readonly string[] s_repetitions = ["TraceId", "SpanId", "ParentId", "RequestId", "RequestPath", "ConnectionId"];

    /// <inheritdoc/>
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var name in s_repetitions)
        {
            logEvent.RemovePropertyIfPresent(name);
        }

        FlattenEventId(logEvent);
        if (Activity.Current is { } activity)
        {
            logEvent.AddOrUpdateProperty(new LogEventProperty("trace_id", new ScalarValue(activity.TraceId.ToHexString())));
            logEvent.AddOrUpdateProperty(new LogEventProperty("span_id", new ScalarValue(activity.SpanId.ToHexString())));
        }
    }

    private static void FlattenEventId(LogEvent logEvent)
    {
        if (!logEvent.Properties.TryGetValue("EventId", out var value) || value is not StructureValue structure)
        {
            return;
        }

        foreach (var property in structure.Properties)
        {
            if (property.Name == "Id")
            {
                logEvent.AddOrUpdateProperty(new LogEventProperty("EventId", property.Value));
                return;
            }
        }
    }
}
