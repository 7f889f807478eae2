using System.Text.Json;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Naming;

namespace GraphQLBackend.Persistence;

/// <summary>The stored form of absences: a JSON object of field name to upper-case reason, fields in ordinal order.</summary>
public static class AbsencesJson
{
    /// <summary>Writes the object; <c>{}</c> when nothing is absent.</summary>
    public static string Write(IReadOnlyDictionary<string, AbsenceReason> absences)
    {
        if (absences.Count == 0)
        {
            return "{}";
        }

        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, reason) in absences)
        {
            names[field] = SchemaName.Of(reason);
        }

        return JsonSerializer.Serialize(names, PersistenceJsonContext.Default.SortedDictionaryStringString);
    }

    /// <summary>Reads the object; throws <see cref="FormatException"/> for an unknown reason.</summary>
    public static IReadOnlyDictionary<string, AbsenceReason> Read(string json)
    {
        var absences = new Dictionary<string, AbsenceReason>(StringComparer.Ordinal);
        foreach (var (field, reason) in JsonSerializer.Deserialize(json, PersistenceJsonContext.Default.SortedDictionaryStringString)!)
        {
            absences[field] = SchemaName.Parse<AbsenceReason>(reason);
        }

        return absences;
    }

    internal static string? WriteOrNull(IReadOnlyDictionary<string, AbsenceReason>? absences) =>
        absences is null ? null : Write(absences);
}
