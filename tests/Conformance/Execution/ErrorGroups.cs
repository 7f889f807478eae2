using System.Text.Json.Nodes;

namespace GraphQLBackend.Conformance.Execution;

/// <summary>
/// Compares reported errors with the groups that may have caused the nulls of a response, whatever the order of execution.
/// </summary>
internal static class ErrorGroups
{
    /// <summary>What is wrong, or null.</summary>
    public static string? Check(JsonArray groups, JsonArray errors)
    {
        var paths = errors.Select(static error => (error!["path"] ?? new JsonArray()).ToJsonString()).ToList();
        var allowed = groups.Select(static group => group!["anyOf"]!.AsArray().Select(static path => path!.ToJsonString()).ToHashSet()).ToList();
        if (paths.Find(path => !allowed.Exists(group => group.Contains(path))) is { } unexpected)
        {
            return $"unexpected error at {unexpected}";
        }

        if (paths.GroupBy(static path => path).FirstOrDefault(static same => same.Count() > 1) is { } repeated)
        {
            return $"more than one error at {repeated.Key}";
        }

        var missing = allowed.FindIndex(group => !group.Overlaps(paths));
        return missing < 0 ? null : $"no error for the null at {groups[missing]!["at"]!.ToJsonString()}";
    }
}
