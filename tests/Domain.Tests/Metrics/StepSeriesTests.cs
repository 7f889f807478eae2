using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Domain.Tests.Metrics;

public sealed class StepSeriesTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Compute_Should_WeightByTimeHeld_When_ValuesChange()
    {
        // act: 10 for 2 h, 40 for 1 h
        var statistics = StepSeries.Compute([Point(0, 10), Point(2, 40)], At(0), At(3));

        // assert
        Assert.Equal(new SeriesStatistics(10, 40, 20, 10, 40, 300, 0), statistics);
    }

    [Fact]
    public void Compute_Should_CarryTheStateIn_When_ItWasSetBeforeTheWindow()
    {
        // act
        var statistics = StepSeries.Compute([Point(-100, 99), Point(-50, 10), Point(3, 20)], At(0), At(4));

        // assert: the 99 was replaced before the window and counts for nothing
        Assert.Equal(new SeriesStatistics(10, 20, 12.5m, 10, 20, 100, 0), statistics);
    }

    [Fact]
    public void Compute_Should_SkipAndReportAbsentStretches_When_ValueIsNull()
    {
        // act: 10 for 1 h, absent 2 h, 30 for 1 h
        var statistics = StepSeries.Compute([Point(0, 10), Point(1, null), Point(3, 30)], At(0), At(4));

        // assert
        Assert.Equal(new SeriesStatistics(10, 30, 20, 10, 30, 200, 0.5m), statistics);
    }

    [Fact]
    public void Compute_Should_CountTimeBeforeTheFirstPointAsAbsent_When_TrackingBeganInside()
    {
        // act
        var statistics = StepSeries.Compute([Point(3, 10)], At(0), At(4));

        // assert
        Assert.Equal(new SeriesStatistics(10, 10, 10, 10, 10, 0, 0.75m), statistics);
    }

    [Fact]
    public void Compute_Should_GiveTheValueItself_When_OnlyPointIsTheEndOfTheWindow()
    {
        var statistics = StepSeries.Compute([Point(4, 10)], At(0), At(4));
        Assert.Equal(new SeriesStatistics(10, 10, 10, 10, 10, 0, 1), statistics);
    }

    [Fact]
    public void Compute_Should_TakeTheEndPointWithoutWeight_When_ValueChangesAtTheEnd()
    {
        var statistics = StepSeries.Compute([Point(0, 10), Point(4, 5)], At(0), At(4));
        Assert.Equal(new SeriesStatistics(5, 10, 10, 10, 5, -50, 0), statistics);
    }

    [Fact]
    public void Compute_Should_IgnorePoints_When_TheyLieAfterTheWindow()
    {
        var statistics = StepSeries.Compute([Point(0, 10), Point(5, 99)], At(0), At(4));
        Assert.Equal(new SeriesStatistics(10, 10, 10, 10, 10, 0, 0), statistics);
    }

    [Fact]
    public void Compute_Should_LetTheLastHold_When_TwoPointsShareAnInstant()
    {
        var statistics = StepSeries.Compute([Point(0, 99), Point(0, 10), Point(2, 77), Point(2, 20)], At(0), At(4));
        Assert.Equal(new SeriesStatistics(10, 20, 15, 10, 20, 100, 0), statistics);
    }

    [Fact]
    public void Compute_Should_GiveNull_When_NothingIsInForce()
    {
        Assert.Null(StepSeries.Compute([], At(0), At(4)));
        Assert.Null(StepSeries.Compute([Point(-1, null), Point(1, null)], At(0), At(4)));
        Assert.Null(StepSeries.Compute([Point(-5, 7), Point(-1, null)], At(0), At(4)));
        Assert.Null(StepSeries.Compute([Point(5, 7)], At(0), At(4)));
    }

    [Fact]
    public void Compute_Should_ReplaceTheCarriedState_When_PointIsExactlyAtTheStart()
    {
        var statistics = StepSeries.Compute([Point(-1, 99), Point(0, 10)], At(0), At(4));
        Assert.Equal(new SeriesStatistics(10, 10, 10, 10, 10, 0, 0), statistics);
    }

    [Fact]
    public void Compute_Should_HaveNoChangePercent_When_FirstIsZero()
    {
        var statistics = StepSeries.Compute([Point(0, 0), Point(2, 8)], At(0), At(4));
        Assert.Equal(new SeriesStatistics(0, 8, 4, 0, 8, null, 0), statistics);
    }

    [Fact]
    public void Compute_Should_RoundToFourDecimals_When_MeanHasMore()
    {
        var statistics = StepSeries.Compute([Point(0, 1), Point(1, 2)], At(0), At(3));
        Assert.Equal(1.6667m, statistics!.Average);
    }

    [Fact]
    public void Compute_Should_NotOverflow_When_ValuesAndWindowsAreLarge()
    {
        // act: the largest review counts and amounts over a hundred years
        var statistics = StepSeries.Compute([Point(0, 9_000_000_000)], At(0), s_start.AddYears(100));

        // assert
        Assert.Equal(9_000_000_000, statistics!.Average);
    }

    [Fact]
    public void Compute_Should_Throw_When_PointsAreOutOfOrderOrWindowIsReversed()
    {
        Assert.Throws<ArgumentException>(() => StepSeries.Compute([Point(2, 1), Point(1, 1)], At(0), At(4)));
        Assert.Throws<ArgumentException>(() => StepSeries.Compute([], At(4), At(0)));
    }

    [Fact]
    public void Compute_Should_EqualAnHourByHourMean_When_SeriesIsRandom()
    {
        // arrange
        var random = new Random(20260510);
        for (var run = 0; run < 200; run++)
        {
            var points = RandomPoints(random);

            // act
            var statistics = StepSeries.Compute(points, At(0), At(48));

            // assert
            var held = Enumerable.Range(0, 48)
                .Select(hour => points.LastOrDefault(point => point.At <= At(hour)).Value)
                .Where(value => value is not null)
                .ToList();
            Assert.Equal(held.Count == 0 ? null : decimal.Round(held.Average()!.Value, 4), statistics?.Average);
            Assert.Equal(held.Count == 0 ? null : decimal.Round(1 - (held.Count / 48m), 4), statistics?.AbsentShare);
        }
    }

    // Points lie on whole hours before the end, so that hours sampled one by one see every state.
    private static List<StepPoint> RandomPoints(Random random) =>
        [.. Enumerable.Range(-24, 72)
            .Where(_ => random.Next(6) == 0)
            .Select(hour => Point(hour, random.Next(4) == 0 ? null : random.Next(1, 1000)))];

    private static DateTimeOffset At(int hour) => s_start.AddHours(hour);

    private static StepPoint Point(int hour, decimal? value) => new(At(hour), value);
}
