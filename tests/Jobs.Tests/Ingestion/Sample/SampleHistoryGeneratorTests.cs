using System.Text;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Jobs.Ingestion.Sample;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Sample;

public sealed class SampleHistoryGeneratorTests
{
    private static readonly string s_path = Path.Combine(SampleData.Folder, SampleData.HistoryFile);

    /// <summary>SAMPLE_UPDATE=1 writes the shipped file anew.</summary>
    [Fact]
    public async Task Generate_Should_GiveTheShippedBytes_When_RunAgain()
    {
        // act
        var bytes = await GenerateAsync(SampleHistoryGenerator.Seed);
        if (Environment.GetEnvironmentVariable("SAMPLE_UPDATE") == "1")
        {
            await File.WriteAllBytesAsync(s_path, bytes);
        }

        // assert
        Assert.Equal(Encoding.UTF8.GetString(await File.ReadAllBytesAsync(s_path)), Encoding.UTF8.GetString(bytes));
        Assert.InRange(bytes.Length, 1, 600_000);
    }

    [Fact]
    public async Task Generate_Should_Differ_When_SeedDiffers() =>
        Assert.NotEqual(await GenerateAsync(1), await GenerateAsync(2));

    [Fact]
    public async Task Generate_Should_SayItIsGenerated_When_AnyLineIsReadAlone()
    {
        foreach (var line in await File.ReadAllLinesAsync(s_path))
        {
            Assert.StartsWith("""{"generated":true,"source":"sample","asin":"B""", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Generate_Should_EndTheDayBeforeTheRecording_When_HistoryIsRead()
    {
        // arrange
        var us = MarketplaceCatalog.Get(Marketplace.US);
        var recorded = us.LocalDay(SampleData.RecordedAt);

        // act
        var series = await ReadSeriesAsync();

        // assert
        Assert.Equal(24, series.Count);
        Assert.All(series.Values, days =>
        {
            var local = days.ConvertAll(day => us.LocalDay(day.ObservedAt));
            Assert.Equal(local.Distinct().Order(), local);
            Assert.InRange(local[0], recorded.AddDays(-90), recorded.AddDays(-80));
            Assert.InRange(local[^1], recorded.AddDays(-10), recorded.AddDays(-1));
            Assert.InRange(days.Count, 75, 90);
        });
    }

    [Fact]
    public async Task Generate_Should_FollowTheMeasuredDistributions_When_AllDaysAreCounted()
    {
        // act
        var series = (await ReadSeriesAsync()).Values.ToList();
        var ranks = Changes(series, day => day.Bsr.TryGet(out var rank) ? rank.Position : null);
        var prices = Changes(series, day => day.Price.TryGet(out var price) ? price.MinorUnits : null);
        var days = series.Sum(list => list.Count);

        // assert: measured median 7.7 %, 9.8 % beyond 30 %, 4.2 % beyond 50 %; prices over 10 % are rare
        Assert.InRange(Median(ranks), 0.06, 0.095);
        Assert.InRange(Share(ranks, change => change > 0.3), 0.07, 0.13);
        Assert.InRange(Share(ranks, change => change > 0.5), 0.025, 0.06);
        Assert.InRange(Share(prices, change => change > 0), 0.03, 0.09);
        Assert.InRange(Share(prices, change => change > 0.1), 0.0005, 0.01);
        Assert.InRange((double)series.Sum(list => list.Count(day => !day.Price.HasValue)) / days, 0.005, 0.05);
        Assert.InRange(days / (24 * 90.0), 0.95, 0.99);
    }

    [Fact]
    public async Task Generate_Should_JoinTheRecordedValues_When_TheLastDaysAreCompared()
    {
        // arrange
        var recorded = (await RecordedAsync()).ToDictionary(item => item.Key, item => item.Observations[0]);

        // act
        var series = await ReadSeriesAsync();

        // assert
        Assert.All(series, pair =>
        {
            var (last, real) = (pair.Value[^1], recorded[pair.Key]);
            Assert.InRange(last.ReviewCount.Value, real.ReviewCount.Value * 0.9m, (real.ReviewCount.Value * 1.1m) + 5);
            Assert.InRange(last.Rating.Value, real.Rating.Value - 0.1m, real.Rating.Value + 0.1m);
            if (last.Price.TryGet(out var price))
            {
                Assert.InRange(price.MinorUnits, real.Price.Value.MinorUnits * 0.7, real.Price.Value.MinorUnits * 1.3);
            }
        });
    }

    [Fact]
    public async Task Generate_Should_ShareReviewsAmongSiblings_When_TheyAreOneFamily()
    {
        // arrange: two colours of one product
        var series = await ReadSeriesAsync();
        var counts = new[] { "B0FDKB341G", "B0FDK6TTSG" }.Select(asin =>
            series.Single(pair => pair.Key.Asin.Value == asin).Value.ToDictionary(day => day.ObservedAt, day => day.ReviewCount.Value)).ToArray();

        // assert
        Assert.All(counts[0].Keys.Intersect(counts[1].Keys), at => Assert.Equal(counts[0][at], counts[1][at]));
    }

    private static async Task<byte[]> GenerateAsync(ulong seed) => SampleHistoryGenerator.Generate(await RecordedAsync(), seed);

    private static async Task<List<AdaptedItem>> RecordedAsync() =>
        [.. (await SampleData.ReadAsync(SampleData.AxessoFile)).Select(item => SampleData.Adapt(new AxessoProductAdapter(), item.Payload))];

    private static async Task<Dictionary<Domain.Products.ProductKey, List<Observation>>> ReadSeriesAsync() =>
        (await File.ReadAllLinesAsync(s_path))
            .Select(line => SampleData.Adapt(new SampleHistoryAdapter(), line))
            .GroupBy(item => item.Key, item => item.Observations[0])
            .ToDictionary(group => group.Key, group => group.ToList());

    // Changes from one real day to the next, without gaps.
    private static List<double> Changes(List<List<Observation>> series, Func<Observation, long?> select) =>
        [.. series.SelectMany(days => days.Zip(days.Skip(1)))
            .Where(pair => pair.Second.ObservedAt - pair.First.ObservedAt < TimeSpan.FromHours(26))
            .Select(pair => (Old: select(pair.First), New: select(pair.Second)))
            .Where(pair => pair is { Old: not null, New: not null })
            .Select(pair => Math.Abs((pair.New!.Value - pair.Old!.Value) / (double)pair.Old.Value))];

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double Share(List<double> values, Func<double, bool> predicate) => (double)values.Count(predicate) / values.Count;
}
