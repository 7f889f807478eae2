using System.Text.Json.Nodes;

namespace GraphQLBackend.Reference;

/// <summary>Whether reported errors are ones that may be reported, whatever the order of execution.</summary>
internal static class ErrorGroups
{
    /// <summary>What is wrong with <c>errors</c> of a response, or null. A list of <paramref name="maxErrors"/> may lack some.</summary>
    public static string? Check(ReferenceResult expected, JsonArray? errors, int maxErrors)
    {
        var actual = (errors ?? []).Select(static error => new FieldError(Path(error!), (string?)error!["message"])).ToList();
        var isFull = actual.Count >= maxErrors;
        foreach (var reported in expected.Reported)
        {
            if (!actual.Remove(reported.Error) && !isFull && !IsVoid(reported, expected))
            {
                return $"{reported} is missing";
            }
        }

        return actual.Count > actual.DistinctBy(static error => error.Path).Count() ? "more than one error at one place"
            : actual.Find(error => !expected.Groups.Any(group => group.AnyOf.Concat(group.Below).Any(known => IsSame(known, error)))) is { } unexpected ? $"unexpected: {unexpected}"
            : isFull ? null
            : expected.Groups.FirstOrDefault(group => !group.AnyOf.Any(known => actual.Exists(error => IsSame(known, error)))) is { } missing ? $"no error for the null at \"{missing.At}\""
            : null;
    }

    /// <summary>Below a position that became null: whether the field was executed at all is left open.</summary>
    private static bool IsVoid(ReportedError reported, ReferenceResult expected) => expected.Groups.Any(group =>
        group.At.Length == 0 || reported.FieldPath.StartsWith($"{group.At}/", StringComparison.Ordinal));

    private static bool IsSame(FieldError expected, FieldError actual) =>
        expected.Path == actual.Path && (expected.Message is null || expected.Message == actual.Message);

    private static string Path(JsonNode error) => string.Join('/', (error["path"] as JsonArray ?? []).Select(static segment => segment!.ToString()));
}
