using System.Text.Json.Nodes;
using GraphQLBackend.Jobs.Ingestion.Adapters;

namespace GraphQLBackend.Jobs.Tests.Ingestion;

/// <summary>A temporary folder of recorded data.</summary>
internal sealed class RecordedFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recorded-");
    private readonly JsonArray _datasets = [];

    public string Path => _folder.FullName;

    /// <summary>The shipped sample data, its datasets and their items in another order or number.</summary>
    public static async Task<RecordedFolder> OfSampleAsync(Func<IEnumerable<string>, IEnumerable<string>> items, bool reverseDatasets)
    {
        var folder = new RecordedFolder();
        (string File, string Actor, string RecordedAt)[] files =
        [
            (SampleData.AxessoFile, AxessoProductAdapter.ActorName, "2025-09-11T00:00:00Z"),
            (SampleData.KeepaFile, KeepaProductAdapter.ActorName, "2026-05-10T04:20:00Z"),
            (SampleData.HistoryFile, SampleHistoryAdapter.ActorName, "2025-09-11T00:00:00Z"),
        ];
        foreach (var (file, actor, recordedAt) in reverseDatasets ? files.Reverse() : files)
        {
            var payloads = items((await SampleData.ReadAsync(file)).Select(item => item.Payload));
            var isLines = file.EndsWith(".jsonl", StringComparison.Ordinal);
            folder.Add(file, isLines ? string.Join('\n', payloads) : $"[{string.Join(',', payloads)}]", actor, recordedAt);
        }

        return folder;
    }

    public static RecordedFolder OfAxesso(string recordedAt, params IEnumerable<string> items) => new RecordedFolder().AddAxesso(recordedAt, items);

    public RecordedFolder AddAxesso(string recordedAt, params IEnumerable<string> items) =>
        Add($"{_datasets.Count}.json", $"[{string.Join(',', items)}]", AxessoProductAdapter.ActorName, recordedAt);

    public RecordedFolder Add(string file, string content, string actor, string recordedAt, string marketplace = "US")
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), content);
        _datasets.Add(new JsonObject
        {
            ["file"] = file,
            ["actor"] = actor,
            ["marketplace"] = marketplace,
            ["recordedAt"] = recordedAt,
            ["source"] = "test",
            ["license"] = "test",
        });
        File.WriteAllText(System.IO.Path.Combine(Path, "manifest.json"), new JsonObject { ["datasets"] = _datasets.DeepClone() }.ToJsonString());
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
