using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Jobs.Ingestion;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Providers;
using GraphQLBackend.Jobs.Ingestion.Storage;
using GraphQLBackend.Jobs.Tests.Ingestion.Adapters;

namespace GraphQLBackend.Jobs.Tests.Ingestion;

/// <summary>Items of unusual size, and runs that meet each other on the way to staging.</summary>
public sealed class LargeAndConcurrentTests
{
    private const string At = "2025-09-11T12:00:00Z";

    [Fact]
    public async Task Run_Should_StoreTheItem_When_ItHasFiftyMegabytes()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var folder = RecordedFolder.OfAxesso(
            At,
            AxessoItems.Make("B000000001", item => item["somethingNew"] = string.Concat(Enumerable.Range(0, 7_000_000).Select(i => $"{i:D7}"))),
            AxessoItems.Make("B000000002"));

        // act
        var report = await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(new IngestCounts(2, 0, 2, 0), report.Total);
    }

    [Fact]
    public async Task SaveAsync_Should_WaitForTheOtherRun_When_BothStoreTheSameInDifferentOrder()
    {
        // arrange: every insert takes a moment, so that both runs are inside their batch at once
        await using var database = await IngestDatabase.CreateAsync();
        await database.ExecuteAsync(
            """
            CREATE FUNCTION public.dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.05); RETURN NEW; END $$;
            CREATE TRIGGER dawdle AFTER INSERT ON staging_raw.raw_events FOR EACH ROW EXECUTE FUNCTION public.dawdle();
            """);
        var items = Enumerable.Range(10, 20).Select(i => RawItem.FromText(AxessoItems.Make($"B0000000{i}"))).ToList();
        var dataset = new IngestDataset("x.json", AxessoProductAdapter.ActorName, Marketplace.US, SampleData.RecordedAt);
        var runId = await database.Get<IngestRunLedger>().StartAsync("recorded", dataset, CancellationToken.None);
        var store = database.Get<RawEventStore>();

        // act
        var stored = await Task.WhenAll(
            store.SaveAsync(runId, dataset, items, CancellationToken.None),
            store.SaveAsync(runId, dataset, [.. Enumerable.Reverse(items)], CancellationToken.None));

        // assert
        Assert.All(stored, events => Assert.Equal(20, events.Count));
        Assert.Equal(["20"], await database.ReadAsync("SELECT count(*) FROM staging_raw.raw_events"));
    }

    [Fact]
    public async Task SaveAsync_Should_LeaveTheLimitsOfTheConnection_When_Done()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var folder = RecordedFolder.OfAxesso(At, AxessoItems.Make("B000000001"));

        // act
        await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(["2s | 1s"], await database.ReadAsync("SELECT current_setting('statement_timeout'), current_setting('lock_timeout')"));
    }
}
