using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQLBackend.GraphQL.PersistedOperations.Impact;
using GraphQLBackend.GraphQL.Types.Changes;

namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>Writes what changed and what that does to the registered operations.</summary>
internal static class ImpactReport
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A line for each change, and one below it for each operation.</summary>
    public static string Text(SchemaImpact impact, bool hasColours)
    {
        var lines = impact.All.SelectMany(change => (string[])
        [
            $"{Paint($"{Name(change.Change.Severity),-9}", change.Change.Severity, hasColours)}  {change.Change}",
            .. change.Operations.Select(static operation => $"           {operation}"),
        ]);
        var invalid = impact.Invalid.Select(static operation => $"           {operation}");
        return string.Join('\n', [.. lines, .. invalid, Summarize(impact)]);
    }

    public static string Json(SchemaImpact impact) => JsonSerializer.Serialize(
        new
        {
            Breaking = impact.Changes.Breaking.Count,
            Dangerous = impact.Changes.Dangerous.Count,
            Safe = impact.Changes.Safe.Count,
            BrokenOperations = impact.Broken.Count,
            Changes = impact.All.Select(static change => new
            {
                Severity = Name(change.Change.Severity),
                change.Change.Code,
                change.Change.Coordinate,
                change.Change.Description,
                Operations = change.Operations.Select(Describe),
            }),
            Invalid = impact.Invalid.Select(Describe),
        },
        s_json);

    private static object Describe(OperationImpact impact) => new
    {
        impact.Operation.Name,
        impact.Operation.Client,
        impact.Operation.File,
        Effect = impact.Kind == ImpactKind.Breaks ? "breaks" : "may change",
        impact.Reason,
    };

    private static string Summarize(SchemaImpact impact)
    {
        var changes = impact.Changes;
        return changes.All.Count == 0 ? "The schema is unchanged." : string.Create(
            CultureInfo.InvariantCulture,
            $"{changes.Breaking.Count} breaking, {changes.Dangerous.Count} dangerous, {changes.Safe.Count} safe changes of the schema; {Broken(impact.Broken.Count)}.");
    }

    private static string Broken(int count) => count switch
    {
        0 => "no registered operation breaks",
        1 => "1 registered operation breaks",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} registered operations break"),
    };

    private static string Name(ChangeSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string Paint(string text, ChangeSeverity severity, bool hasColours) => hasColours && severity != ChangeSeverity.Safe
        ? $"\e[{(severity == ChangeSeverity.Breaking ? "31" : "33")}m{text}\e[0m"
        : text;
}
