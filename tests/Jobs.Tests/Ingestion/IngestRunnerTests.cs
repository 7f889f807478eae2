using GraphQLBackend.Jobs.Ingestion;
using GraphQLBackend.Jobs.Ingestion.Providers;
using GraphQLBackend.Jobs.Tests.Ingestion.Adapters;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Jobs.Tests.Ingestion;

public sealed class IngestRunnerTests
{
    private const string At = "2025-09-11T12:00:00Z";

    [Fact]
    public async Task RunAsync_Should_StoreNothing_When_ProviderOrActorIsUnknown()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync();
        using var folder = RecordedFolder.OfAxesso(At, AxessoItems.Make("B000000001")).Add("x.json", "[]", "somebody/else", At);
        var runner = database.Get<IngestRunner>();

        // act
        var provider = await Assert.ThrowsAsync<IngestSourceException>(() => runner.RunAsync(new IngestRequest("apify", "."), CancellationToken.None));
        var actor = await Assert.ThrowsAsync<IngestSourceException>(() => database.RunAsync(folder.Path));

        // assert
        Assert.Equal("There is no provider 'apify'.", provider.Message);
        Assert.Equal("x.json: there is no adapter for the actor 'somebody/else'.", actor.Message);
        Assert.Empty(await database.ReadAsync("SELECT id FROM ops.ingest_runs"));
    }

    [Fact]
    public async Task RunAsync_Should_ReportProgress_When_BatchesAreWritten()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync(batchSize: 2);
        using var folder = RecordedFolder.OfAxesso(At, [.. Enumerable.Range(10, 5).Select(i => AxessoItems.Make($"B0000000{i}")), "7"])
            .AddAxesso(At, AxessoItems.Make("B000000010"));
        var heard = new List<string>();

        // act
        await database.RunAsync(folder.Path, progress => heard.Add($"{progress.Dataset} {progress.Number}/{progress.Of} {progress.Counts}"));

        // assert
        Assert.Equal(
            [
                "0.json 1/2 IngestCounts { Received = 2, Duplicates = 0, Promoted = 2, Rejected = 0 }",
                "0.json 1/2 IngestCounts { Received = 4, Duplicates = 0, Promoted = 4, Rejected = 0 }",
                "0.json 1/2 IngestCounts { Received = 6, Duplicates = 0, Promoted = 5, Rejected = 1 }",
                "1.json 2/2 IngestCounts { Received = 1, Duplicates = 1, Promoted = 0, Rejected = 0 }",
            ],
            heard);
    }

    [Fact]
    public async Task RunAsync_Should_Stop_When_Cancelled()
    {
        // arrange
        await using var database = await IngestDatabase.CreateAsync(batchSize: 5);
        using var stop = new CancellationTokenSource();
        var request = new IngestRequest("recorded", SampleData.Folder) { Progress = _ => stop.Cancel() };

        // act
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Get<IngestRunner>().RunAsync(request, stop.Token));

        // assert: the batch that was written stays
        Assert.Equal(["FAILED | 5"], await database.ReadAsync("SELECT state, promoted FROM ops.ingest_runs"));
        Assert.Equal(["5"], await database.ReadAsync("SELECT count(*) FROM core.products"));
    }

    [Fact]
    public async Task RunAsync_Should_ReportTheFirstFailure_When_ItCannotEvenBeWrittenDown()
    {
        // arrange: the database goes while the run is closed, which EF wraps in an exception of its own
        await using var database = await IngestDatabase.CreateAsync();
        await database.ExecuteAsync(
            """
            CREATE FUNCTION public.gone() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone' USING ERRCODE = '57P03'; END $$;
            CREATE TRIGGER gone BEFORE UPDATE OF finished_at ON ops.ingest_runs FOR EACH ROW EXECUTE FUNCTION public.gone();
            """);
        using var folder = RecordedFolder.OfAxesso(At, AxessoItems.Make("B000000001"));

        // act
        var error = await Assert.ThrowsAsync<FormatException>(() => database.RunAsync(folder.Path, _ => throw new FormatException("first")));

        // assert
        Assert.Equal("first", error.Message);
        Assert.Equal(["RUNNING | 1"], await database.ReadAsync("SELECT state, promoted FROM ops.ingest_runs"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task Options_Should_BeRefused_When_BatchSizeIsOutOfRange(int batchSize)
    {
        await using var database = await IngestDatabase.CreateAsync(batchSize);
        var error = Assert.Throws<OptionsValidationException>(() => database.Get<IngestRunner>());
        Assert.Contains("BatchSize", error.Message, StringComparison.Ordinal);
    }
}
