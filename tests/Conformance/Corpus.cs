using System.Text.Json;
using System.Text.Json.Nodes;

namespace GraphQLBackend.Conformance;

/// <summary>The cases whose expected results the reference implementation computed; see README.md.</summary>
internal static class Corpus
{
    // More are of no use to whoever reads the message.
    private const int ShownFailures = 20;

    /// <summary>The text of a file of the corpus.</summary>
    public static string ReadText(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "corpus", file));

    /// <summary>The cases of a <c>.jsonl</c> file in order.</summary>
    public static IEnumerable<JsonObject> ReadCases(string file) =>
        ReadText(file)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonNode.Parse(line)!.AsObject());

    /// <summary>Runs every case of a file; <paramref name="check"/> answers what is wrong with one, or null.</summary>
    public static void Verify(string file, Func<JsonObject, string?> check)
    {
        var cases = ReadCases(file).ToList();
        var failures = cases
            .Select(testCase => (Id: (string)testCase["id"]!, Fault: Check(testCase, check)))
            .Where(static result => result.Fault is not null)
            .Select(static result => $"{result.Id}: {result.Fault}")
            .ToList();

        Assert.NotEmpty(cases);
        Assert.True(
            failures.Count == 0,
            $"{failures.Count} of {cases.Count} cases of {file} fail:\n" + string.Join('\n', failures.Take(ShownFailures)));
    }

    /// <summary>What differs between two texts, or null.</summary>
    public static string? Differ(string? expected, string? actual) => expected == actual
        ? null
        : $"\n  expected {JsonSerializer.Serialize(expected)}\n  actual   {JsonSerializer.Serialize(actual)}";

    private static string? Check(JsonObject testCase, Func<JsonObject, string?> check)
    {
        try
        {
            return check(testCase);
        }
        catch (Exception exception)
        {
            return $"threw {exception}";
        }
    }
}
