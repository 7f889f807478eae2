using Serilog.Core;
using Serilog.Events;

namespace GraphQLBackend.Server.Logging;

/// <summary>Replaces values by their property's name, at every depth, before a message is rendered.</summary>
internal sealed class SensitivePropertyMask : ILogEventEnricher
{
    /// <summary>What stands in place of a masked value.</summary>
    public const string Mask = "***";

    private static readonly ScalarValue s_mask = new(Mask);

    /// <inheritdoc/>
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        List<LogEventProperty>? changed = null;
        foreach (var (name, value) in logEvent.Properties)
        {
            var masked = MaskValue(name, value);
            if (!ReferenceEquals(masked, value))
            {
                (changed ??= []).Add(new LogEventProperty(name, masked));
            }
        }

        // Afterwards, because the event's own dictionary must not change while it is walked.
        changed?.ForEach(logEvent.AddOrUpdateProperty);
    }

    private static LogEventPropertyValue MaskValue(string name, LogEventPropertyValue value)
    {
        if (SensitiveNames.Contains(name))
        {
            return s_mask;
        }

        return value switch
        {
            StructureValue structure => new StructureValue(
                structure.Properties.Select(property => new LogEventProperty(property.Name, MaskValue(property.Name, property.Value))),
                structure.TypeTag),
            DictionaryValue dictionary => new DictionaryValue(dictionary.Elements.Select(
                entry => KeyValuePair.Create(entry.Key, MaskValue(entry.Key.Value?.ToString() ?? "", entry.Value)))),
            SequenceValue sequence => new SequenceValue(sequence.Elements.Select(element => MaskValue("", element))),
            _ => value,
        };
    }
}
