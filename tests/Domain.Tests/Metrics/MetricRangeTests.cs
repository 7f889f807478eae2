using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Domain.Tests.Metrics;

public sealed class MetricRangeTests
{
    [Theory]
    [InlineData(MetricRange.Last7Days, 7, "2026-05-04")]
    [InlineData(MetricRange.Last30Days, 30, "2026-04-11")]
    [InlineData(MetricRange.Last90Days, 90, "2026-02-10")]
    public void From_Should_CountBothEnds_When_LatestDayIsGiven(MetricRange range, int days, string from)
    {
        Assert.Equal(days, range.Days());
        Assert.Equal(DateOnly.Parse(from), range.From(new DateOnly(2026, 5, 10)));
    }

    [Fact]
    public void Days_Should_Throw_When_Undefined() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((MetricRange)3).Days());
}
