using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Jobs.Ingestion;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Providers;
using GraphQLBackend.Jobs.Ingestion.Storage;
using Npgsql;

namespace GraphQLBackend.Jobs.Tests.Ingestion;

/// <summary>The same items end in the same rows of core and mart, whatever happened on the way.</summary>
public sealed class ReplayTests : IClassFixture<ReplayTests.Reference>
{
    private readonly Reference _reference;

    public ReplayTests(Reference reference) => _reference = reference;

    [Fact]
    public void Run_Should_PromoteEverything_When_SampleDataIsReadOnce()
    {
        Assert.Equal(
            [new IngestCounts(25, 0, 25, 0), new IngestCounts(1, 0, 1, 0), new IngestCounts(2107, 0, 2107, 0)],
            _reference.Report.Datasets.Select(dataset => dataset.Counts));
        Assert.Equal(new IngestCounts(2133, 0, 2133, 0), _reference.Report.Total);
    }

    [Fact]
    public async Task Run_Should_ChangeNothing_When_Repeated()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        await database.RunAsync(SampleData.Folder);
        var raw = await database.ReadAsync("SELECT * FROM staging_raw.raw_events ORDER BY id");

        // act
        var report = await database.RunAsync(SampleData.Folder);

        // assert
        Assert.Equal(new IngestCounts(2133, 2133, 0, 0), report.Total);
        Assert.Equal(_reference.Dump, await database.DumpAsync());
        Assert.Equal(raw, await database.ReadAsync("SELECT * FROM staging_raw.raw_events ORDER BY id"));
        Assert.Equal(
            ["SUCCEEDED | 2107 | 0 | 2107 | 0", "SUCCEEDED | 2107 | 2107 | 0 | 0"],
            await database.ReadAsync("SELECT state, received, duplicates, promoted, rejected FROM ops.ingest_runs WHERE actor = 'sample' ORDER BY duplicates"));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(100)]
    public async Task Run_Should_EndTheSame_When_ItemsAndDatasetsComeInAnotherOrder(int batchSize)
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync(batchSize);
        using var folder = await RecordedFolder.OfSampleAsync(items => items.Reverse(), reverseDatasets: true);

        // act
        await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(_reference.Dump, await database.DumpAsync());
    }

    [Fact]
    public async Task Run_Should_EndTheSame_When_ItemsAreDuplicatedAndShuffled()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync(40);
        var random = new Random(7);
        using var folder = await RecordedFolder.OfSampleAsync(
            items => items.SelectMany(item => Enumerable.Repeat(item, 1 + random.Next(3))).OrderBy(_ => random.Next()),
            reverseDatasets: false);

        // act
        var report = await database.RunAsync(folder.Path);

        // assert
        Assert.Equal(_reference.Dump, await database.DumpAsync());
        Assert.Equal(2133, report.Total.Promoted);
        Assert.Equal(report.Total.Received - 2133, report.Total.Duplicates);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(60)]
    public async Task Run_Should_EndTheSame_When_BrokenOffAndRepeated(int batches)
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync(20);
        var done = 0;

        // act
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.RunAsync(SampleData.Folder, _ =>
        {
            if (++done == batches)
            {
                throw new InvalidOperationException("broken off");
            }
        }));
        await database.RunAsync(SampleData.Folder);

        // assert
        Assert.Equal(_reference.Dump, await database.DumpAsync());
        Assert.Equal(["broken off"], await database.ReadAsync("SELECT error FROM ops.ingest_runs WHERE state = 'FAILED'"));
    }

    [Fact]
    public async Task Run_Should_ReadWhatIsLeft_When_AnEarlierRunDiedAfterStoring()
    {
        // arrange: every item lies in staging, none has been read
        await using var database = await IngestDatabase.CreateAsync();
        var items = await SampleData.ReadAsync(SampleData.AxessoFile);
        var dataset = new IngestDataset(SampleData.AxessoFile, AxessoProductAdapter.ActorName, Marketplace.US, SampleData.RecordedAt);
        var runId = await database.Get<IngestRunLedger>().StartAsync("recorded", dataset, CancellationToken.None);
        await database.Get<RawEventStore>().SaveAsync(runId, dataset, items, CancellationToken.None);

        // act
        var report = await database.RunAsync(SampleData.Folder);

        // assert
        Assert.Equal(new IngestCounts(25, 0, 25, 0), report.Datasets[0].Counts);
        Assert.Equal(_reference.Dump, await database.DumpAsync());
        Assert.Equal(["RUNNING | 25 | 0"], await database.ReadAsync("SELECT state, received, promoted FROM ops.ingest_runs WHERE state <> 'SUCCEEDED'"));
    }

    [Fact]
    public async Task Run_Should_EndTheSame_When_TheDatabaseDiesInsideATransaction()
    {
        // arrange: the backend ends itself while it writes the days of the second batch
        await using var database = await IngestDatabase.CreateAsync(10);
        await database.ExecuteAsync(
            """
            CREATE FUNCTION public.die() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN IF (SELECT count(*) FROM mart.product_latest) >= 10 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$;
            CREATE TRIGGER die BEFORE INSERT ON mart.product_latest FOR EACH ROW EXECUTE FUNCTION public.die();
            """);

        // act
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => database.RunAsync(SampleData.Folder));
        var between = await database.ReadAsync("SELECT state, count(*) FROM staging_raw.raw_events GROUP BY state ORDER BY state");
        await database.ExecuteAsync("DROP TRIGGER die ON mart.product_latest");
        await database.RunAsync(SampleData.Folder);

        // assert
        Assert.Equal(["PROMOTED | 10", "RECEIVED | 10"], between);
        Assert.Equal(_reference.Dump, await database.DumpAsync());
    }

    [Fact]
    public async Task Run_Should_EndTheSame_When_TwoRunsReadTheSameAtOnce()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync(20);

        // act
        var reports = await Task.WhenAll(database.RunAsync(SampleData.Folder), database.RunAsync(SampleData.Folder));

        // assert
        Assert.Equal(2133, reports.Sum(report => report.Total.Promoted));
        Assert.Equal(_reference.Dump, await database.DumpAsync());
    }

    /// <summary>The sample data read once, in order.</summary>
    public sealed class Reference : IAsyncLifetime
    {
        public string Dump { get; private set; } = string.Empty;

        public IngestReport Report { get; private set; } = new([]);

        public async Task InitializeAsync()
        {
            await using var database = await IngestDatabase.CreateAsync();
            Report = await database.RunAsync(SampleData.Folder);
            Dump = await database.DumpAsync();
        }

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
