using System.Text.Json;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Jobs.Ingestion.Providers;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Jobs.Tests;

/// <summary>The shipped sample data, and items made of it.</summary>
internal static class SampleData
{
    public const string AxessoFile = "axesso_product_details_US_2025-09-11.json";
    public const string KeepaFile = "keepa_product_full_B0D8W1YVBX.json";
    public const string HistoryFile = "generated-history.jsonl";

    public static readonly string Folder = RepositoryFolder.PathOf("sample-data");

    public static readonly DateTimeOffset RecordedAt = new(2025, 9, 11, 0, 0, 0, TimeSpan.Zero);

    public static IngestDataset Dataset(string actor, Marketplace marketplace = Marketplace.US) => new("test.json", actor, marketplace, RecordedAt);

    /// <summary>The items of a shipped file, as the provider delivers them.</summary>
    public static async Task<IReadOnlyList<RawItem>> ReadAsync(string file)
    {
        var provider = new RecordedProvider();
        var dataset = (await provider.ListAsync(Folder, CancellationToken.None)).Single(entry => entry.Name == file);
        return await provider.ReadAsync(Folder, dataset, CancellationToken.None).ToListAsync();
    }

    public static AdaptedItem Adapt(IItemAdapter adapter, string json, Marketplace marketplace = Marketplace.US)
    {
        using var document = JsonDocument.Parse(json);
        return adapter.Adapt(ItemObject.From(document.RootElement), Dataset(adapter.Actor, marketplace));
    }
}
