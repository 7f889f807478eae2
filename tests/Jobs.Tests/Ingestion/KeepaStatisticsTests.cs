using System.Text.Json;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Testing;
using Xunit.Abstractions;

namespace GraphQLBackend.Jobs.Tests.Ingestion;

/// <summary>Keepa's own statistics of the recorded product are the oracle for ours over the stored observations.</summary>
public sealed class KeepaStatisticsTests(KeepaStatisticsTests.Loaded loaded, ITestOutputHelper output) : IClassFixture<KeepaStatisticsTests.Loaded>
{
    [Theory]
    [InlineData("BUY_BOX_SHIPPING", 18, 30)]
    [InlineData("BUY_BOX_SHIPPING", 18, 90)]
    [InlineData("BUY_BOX_SHIPPING", 18, 180)]
    [InlineData("BUY_BOX_SHIPPING", 18, 365)]
    [InlineData("SALES", 3, 30)]
    [InlineData("SALES", 3, 90)]
    [InlineData("SALES", 3, 180)]
    [InlineData("SALES", 3, 365)]
    [InlineData("RATING", 16, 30)]
    [InlineData("RATING", 16, 90)]
    [InlineData("RATING", 16, 180)]
    [InlineData("RATING", 16, 365)]
    [InlineData("COUNT_REVIEWS", 17, 30)]
    [InlineData("COUNT_REVIEWS", 17, 90)]
    [InlineData("COUNT_REVIEWS", 17, 180)]
    [InlineData("COUNT_REVIEWS", 17, 365)]
    public void Average_Should_EqualKeepas_When_TruncatedAsKeepaDoes(string series, int index, int days)
    {
        // act
        var ours = Compute(index, days).Average;
        var keepas = loaded.Keepa.GetProperty($"avg{days}")[index].GetInt32();

        // assert
        output.WriteLine($"{series} avg{days}: ours {ours}, Keepa {keepas}, deviation {ours - keepas}");
        Assert.Equal(keepas, decimal.Truncate(ours));
    }

    [Theory]
    [InlineData(18)]
    [InlineData(3)]
    [InlineData(16)]
    public void Extremes_Should_EqualKeepas_When_TheWholeHistoryIsTheWindow(int index)
    {
        // act
        var ours = Compute(index, 3650);

        // assert
        Assert.Equal(loaded.Keepa.GetProperty("min")[index][1].GetInt32(), ours.Minimum);
        Assert.Equal(loaded.Keepa.GetProperty("max")[index][1].GetInt32(), ours.Maximum);
        Assert.Equal(loaded.Keepa.GetProperty("current")[index].GetInt32(), ours.Last);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(90)]
    public async Task Window_Should_GiveTheSame_When_OnlyItsOwnRowsAreRead(int days)
    {
        // arrange: what the graph reads, the window led by the state that carries in
        var rows = await loaded.ReadAsync(days);
        var end = rows[^1].ObservedAt;

        // act
        var price = StepSeries.Compute([.. rows.Select(row => new StepPoint(row.ObservedAt, row.PriceMinor))], end.AddDays(-days), end);

        // assert
        Assert.Equal(Compute(18, days), price);
    }

    [Fact]
    public void Averages_Should_StayAsTheyAre_When_AllWindowsAreListed() => Snapshot.Match(string.Join('\n',
        from index in new[] { 18, 3, 16, 17 }
        from days in new[] { 7, 30, 90, 180, 365 }
        let ours = Compute(index, days)
        let keepas = loaded.Keepa.TryGetProperty($"avg{days}", out var averages) ? $"{averages[index]}" : "-"
        select $"csv[{index}] {days} days: average {ours.Average} (Keepa {keepas}), {ours.Minimum} to {ours.Maximum}, absent {ours.AbsentShare}"));

    private SeriesStatistics Compute(int index, int days)
    {
        var end = loaded.Observations[^1].ObservedAt;
        return StepSeries.Compute([.. loaded.Observations.Select(row => new StepPoint(row.ObservedAt, Select(row, index)))], end.AddDays(-days), end)!;
    }

    // In Keepa's units.
    private static decimal? Select(ObservationRow row, int index) => index switch
    {
        3 => row.Bsr,
        16 => row.Rating * 10,
        17 => row.ReviewCount,
        _ => row.PriceMinor,
    };

    /// <summary>The recorded product, through the whole pipeline and back out of the tables.</summary>
    public sealed class Loaded : IAsyncLifetime
    {
        private IngestDatabase? _database;
        private long _id;

        public IReadOnlyList<ObservationRow> Observations { get; private set; } = [];

        public JsonElement Keepa { get; private set; }

        public async Task InitializeAsync()
        {
            _database = await IngestDatabase.CreateAsync();
            await _database.RunAsync(SampleData.Folder);
            _id = long.Parse((await _database.ReadAsync("SELECT id FROM core.products WHERE asin = 'B0D8W1YVBX'"))[0]);
            Observations = await ReadAsync(3650);
            Keepa = JsonDocument.Parse((await SampleData.ReadAsync(SampleData.KeepaFile))[0].Payload).RootElement.GetProperty("stats");
        }

        public async Task<IReadOnlyList<ObservationRow>> ReadAsync(int days) =>
            (await _database!.Get<MetricSeriesQueries>().GetObservationsAsync([_id], days, CancellationToken.None))[_id];

        public async Task DisposeAsync() => await _database!.DisposeAsync();
    }
}
