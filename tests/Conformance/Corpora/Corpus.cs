using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Model;

namespace GraphQLBackend.Conformance.Corpora;

/// <summary>A folder of cases whose expected results the reference implementation computed; see README.md.</summary>
internal sealed class Corpus
{
    /// <summary>Names the folder to run in place of our own corpora.</summary>
    public const string Variable = "GRAPHQL_CORPUS";

    // More are of no use to whoever reads the message.
    private const int ShownFailures = 20;

    private static readonly ConcurrentDictionary<string, Corpus> s_open = new(StringComparer.Ordinal);

    private readonly string _folder;
    private readonly Lazy<ModelSchemas> _schemas;

    private Corpus(string folder)
    {
        _folder = folder;
        Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        _schemas = new Lazy<ModelSchemas>(() => new ModelSchemas(this));
    }

    /// <summary>Every case the executor was first built against.</summary>
    public static Corpus Atlas { get; } = Open("atlas");

    /// <summary>What <see cref="Open"/> opens: the folder that <see cref="Variable"/> names, else our own corpora.</summary>
    public static IReadOnlyList<string> Names { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? [Existing(folder)] : ["atlas", "harbour"];

    /// <summary>The name of the folder.</summary>
    public string Name { get; }

    /// <summary>Its schemas.</summary>
    public ModelSchemas Schemas => _schemas.Value;

    /// <summary>One of our own corpora by name, or any by the path of its folder.</summary>
    public static Corpus Open(string nameOrFolder) =>
        s_open.GetOrAdd(nameOrFolder, static key => new Corpus(Path.Combine(AppContext.BaseDirectory, "corpus", key)));

    public bool Has(string file) => File.Exists(Path.Combine(_folder, file));

    /// <summary>The text of a file.</summary>
    public string ReadText(string file) => File.ReadAllText(Path.Combine(_folder, file));

    /// <summary>The object in a file; an empty one when there is no such file.</summary>
    public JsonObject ReadObject(string file) => Has(file) ? JsonNode.Parse(ReadText(file))!.AsObject() : [];

    /// <summary>The cases of a <c>.jsonl</c> file in order.</summary>
    public IEnumerable<JsonObject> ReadCases(string file) =>
        ReadText(file)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonNode.Parse(line)!.AsObject());

    /// <summary>Runs every case of a file; <paramref name="check"/> answers what is wrong with one, or null.</summary>
    /// <param name="file">A <c>.jsonl</c> file.</param>
    /// <param name="check">Runs one case.</param>
    /// <param name="variant">How the cases are run when they are run more than once.</param>
    public void Verify(string file, Func<JsonObject, string?> check, string? variant = null)
    {
        var cases = ReadCases(file).ToList();
        var failures = cases
            .Select(testCase => (Id: (string?)testCase["id"], Fault: Check(testCase, check)))
            .Where(static result => result.Fault is not null)
            .Select(static result => $"{result.Id}: {result.Fault}")
            .ToList();

        CorpusReport.Add(Name, Path.GetFileNameWithoutExtension(file), variant, cases.Count - failures.Count, cases.Count);
        Assert.NotEmpty(cases);
        Assert.True(
            failures.Count == 0,
            $"{failures.Count} of {cases.Count} cases of {file} fail:\n" + string.Join('\n', failures.Take(ShownFailures)));
    }

    /// <summary>What differs between two texts, or null.</summary>
    public static string? Differ(string? expected, string? actual) => expected == actual
        ? null
        : $"\n  expected {JsonSerializer.Serialize(expected)}\n  actual   {JsonSerializer.Serialize(actual)}";

    private static string Existing(string folder) => Directory.Exists(folder)
        ? Path.GetFullPath(folder)
        : throw new DirectoryNotFoundException($"{Variable} names a folder that is not there: {folder}");

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
