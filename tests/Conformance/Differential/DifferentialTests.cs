using System.Globalization;
using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Corpora;

namespace GraphQLBackend.Conformance.Differential;

/// <summary>
/// Freshly generated documents, damaged ones among them, given to our executor and to graphql-js. A document is known by its seed:
/// <c>DIFFERENTIAL_SEED=atlas:1:17</c> runs that one alone, with the schema of that name; <c>DIFFERENTIAL_COUNT</c> is a number of documents
/// of each schema.
/// </summary>
[Trait("Category", "Differential")]
public sealed class DifferentialTests
{
    private const int BatchSize = 200;
    private const int ShownDifferences = 5;
    private const int ShownCharacters = 2_000;

    private static readonly int? s_count = int.TryParse(Environment.GetEnvironmentVariable("DIFFERENTIAL_COUNT"), CultureInfo.InvariantCulture, out var count) ? count : null;
    private static readonly string? s_only = Environment.GetEnvironmentVariable("DIFFERENTIAL_SEED");

    [Theory]
    [InlineData("own", 1_500)]
    [InlineData("atlas", 1_500)]
    [InlineData("harbour", 500)]
    public Task Documents_Should_MeanTheSameToTheReference(string schema, int count) => RunAsync(schema, "1", s_count ?? count);

    /// <summary>Other documents every day; the seeds of those that differ are in the message.</summary>
    [Theory]
    [Trait("Category", "Nightly")]
    [InlineData("own", 45_000)]
    [InlineData("atlas", 45_000)]
    [InlineData("harbour", 10_000)]
    public Task ManyDocuments_Should_MeanTheSameToTheReference(string schema, int count) =>
        RunAsync(schema, TimeProvider.System.GetUtcNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture), count);

    private static async Task RunAsync(string name, string seed, int count)
    {
        await using var reference = await ReferenceProcess.StartAsync();
        var schema = DifferentialSchemas.Get(name);
        await reference.AskAsync(schema.ToQuestion());
        var seeds = s_only is null
            ? Enumerable.Range(0, count).Select(index => $"{name}:{seed}:{index}")
            : new[] { s_only }.Where(only => only.StartsWith($"{name}:", StringComparison.Ordinal));
        var differences = new List<(GeneratedDocument Document, Difference Difference)>();
        var tally = new Tally();
        await foreach (var (document, answer) in JudgeAsync(reference, schema, seeds))
        {
            tally.Count(answer);
            if (schema.Compare(answer) is { } difference && differences.Count < ShownDifferences)
            {
                differences.Add((document, difference));
            }
        }

        CorpusReport.Add($"{name} {tally}");
        var reports = new List<string>();
        foreach (var (document, difference) in differences)
        {
            reports.Add(await ReportAsync(reference, schema, document, difference));
        }

        Assert.True(reports.Count == 0, string.Join("\n\n", reports));
    }

    /// <summary>The documents with the reference's answers; it works on one batch while we compare the one before.</summary>
    private static async IAsyncEnumerable<(GeneratedDocument Document, JsonObject Answer)> JudgeAsync(
        ReferenceProcess reference, DifferentialSchema schema, IEnumerable<string> seeds)
    {
        var (judged, pending) = (new List<GeneratedDocument>(), Task.FromResult(new List<JsonObject>()));
        foreach (var batch in seeds.Chunk(BatchSize).Append([]))
        {
            var documents = batch.Select(seed => GeneratedDocument.Create(schema.Schema, seed)).ToList();
            var answers = await pending;
            pending = documents.Count > 0 ? Task.Run(() => AskAsync(reference, schema, documents)) : Task.FromResult(new List<JsonObject>());
            foreach (var pair in judged.Zip(answers))
            {
                yield return pair;
            }

            judged = documents;
        }
    }

    private static async Task<List<JsonObject>> AskAsync(ReferenceProcess reference, DifferentialSchema schema, IEnumerable<GeneratedDocument> documents)
    {
        var answer = await reference.AskAsync(new JsonObject
        {
            ["ask"] = "judge",
            ["schema"] = schema.Name,
            ["documents"] = new JsonArray([.. documents.Select(static document => document.ToQuestion())]),
        });
        return [.. answer["cases"]!.AsArray().Select(static one => one!.AsObject())];
    }

    private static string Cut(string text) => text.Length <= ShownCharacters ? text : $"{text[..ShownCharacters]}…";

    private static async Task<string> ReportAsync(ReferenceProcess reference, DifferentialSchema schema, GeneratedDocument document, Difference difference)
    {
        var least = difference;
        var text = await Shrinker.ShrinkAsync(document.Text, async shorter =>
        {
            var answers = await AskAsync(reference, schema, [document with { Text = shorter }]);
            var found = schema.Compare(answers[0]);
            least = found?.Kind == difference.Kind ? found : least;
            return found?.Kind == difference.Kind;
        });
        return $"DIFFERENTIAL_SEED={document.Seed} differs in {difference.Kind}\n{text}\n{Cut(least.Text)}\nwith {Cut(document.Runs.ToJsonString())}";
    }
}
