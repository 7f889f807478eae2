using System.Runtime.CompilerServices;
using System.Text.Json;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Providers;

/// <summary>Reads a folder of recorded files in exactly the shapes of their actors, as its <c>manifest.json</c> lists them.</summary>
public sealed class RecordedProvider : IIngestProvider
{
    /// <summary>Name of the list of files in the folder.</summary>
    public const string ManifestFile = "manifest.json";

    /// <inheritdoc/>
    public string Name => "recorded";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IngestDataset>> ListAsync(string location, CancellationToken cancellationToken)
    {
        var manifest = await ReadManifestAsync(Path.Combine(location, ManifestFile), cancellationToken);
        return [.. (manifest?.Datasets ?? throw Missing("datasets")).Select((entry, index) => ToDataset(location, entry, index))];
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<RawItem> ReadAsync(
        string location,
        IngestDataset dataset,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var lines = dataset.Name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
        await using var stream = Open(location, dataset.Name);
        await foreach (var item in ItemSplitter.SplitAsync(stream, dataset.Name, lines, cancellationToken))
        {
            yield return RawItem.FromUtf8(item.Span);
        }
    }

    private static FileStream Open(string location, string file)
    {
        try
        {
            return File.OpenRead(Path.Combine(location, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IngestSourceException($"Cannot read {file}: {exception.Message}", exception);
        }
    }

    private static async Task<RecordedManifest?> ReadManifestAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync(stream, ManifestJsonContext.Default.RecordedManifest, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new IngestSourceException($"Cannot read {path}: {exception.Message}", exception);
        }
    }

    private static IngestDataset ToDataset(string location, RecordedDataset? entry, int index)
    {
        var at = $"datasets[{index}]";
        var file = entry?.File ?? throw Missing($"{at}.file");
        if (Path.GetFileName(file) != file || !File.Exists(Path.Combine(location, file)))
        {
            throw new IngestSourceException($"{ManifestFile}: {at}.file '{file}' is not a file of this folder.");
        }

        if (!MarketplaceCatalog.TryGetByCode(entry.Marketplace, out var marketplace))
        {
            throw new IngestSourceException($"{ManifestFile}: {at}.marketplace '{entry.Marketplace}' is unknown.");
        }

        _ = entry.Source ?? throw Missing($"{at}.source");
        _ = entry.License ?? throw Missing($"{at}.license");
        return new IngestDataset(
            file,
            entry.Actor ?? throw Missing($"{at}.actor"),
            marketplace.Code,
            ReadInstant(entry.RecordedAt ?? throw Missing($"{at}.recordedAt"), $"{at}.recordedAt"));
    }

    private static DateTimeOffset ReadInstant(string text, string field) =>
        Instant.TryParse(text, out var instant)
            ? instant
            : throw new IngestSourceException($"{ManifestFile}: {field} '{text}' is not {Instant.Form}.");

    private static IngestSourceException Missing(string field) => new($"{ManifestFile}: {field} is missing.");
}
