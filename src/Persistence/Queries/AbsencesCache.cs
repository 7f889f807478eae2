using System.Collections.Concurrent;
using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>Absences by their stored form: nearly every row has one of the same few, so each is parsed once.</summary>
internal static class AbsencesCache
{
    // Combinations of fields and reasons that occur are far fewer; this only bounds what a faulty source could bring in.
    private const int MaxEntries = 4096;

    private static readonly ConcurrentDictionary<string, Absence[]> s_parsed = new(StringComparer.Ordinal);

    /// <summary>The absences in order of their field's name.</summary>
    public static IReadOnlyList<Absence> Read(string json)
    {
        if (s_parsed.TryGetValue(json, out var absences))
        {
            return absences;
        }

        absences = [.. AbsencesJson.Read(json).Select(static pair => new Absence(pair.Key, pair.Value)).OrderBy(static absence => absence.Field, StringComparer.Ordinal)];
        if (s_parsed.Count < MaxEntries)
        {
            s_parsed.TryAdd(json, absences);
        }

        return absences;
    }
}
