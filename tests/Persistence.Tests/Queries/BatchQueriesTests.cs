using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Persistence.Statements;

namespace GraphQLBackend.Persistence.Tests.Queries;

public sealed class BatchQueriesTests(BatchQueriesFixture fixture) : IClassFixture<BatchQueriesFixture>
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(100, 1)]
    public async Task EveryQuery_Should_RunOneStatement_When_AskedForAnyNumberOfKeys(int keys, int statements)
    {
        // arrange
        var ids = fixture.Ids.Take(keys).ToArray();
        var productKeys = Enumerable.Range(0, keys).Select(n => new ProductKey(Marketplace.US, TestData.AsinOf(n))).ToArray();
        var none = CancellationToken.None;

        // act
        var counts = new Dictionary<string, (int Statements, int Found)>
        {
            ["keys"] = await CountAsync(async () => (await Products.GetByKeysAsync(productKeys, none)).Count),
            ["bullets"] = await CountAsync(async () => (await Products.GetBulletsAsync(ids, none)).Count),
            ["daily"] = await CountAsync(async () => (await Series.GetDailyAsync([.. ids.Select(AllDays)], none)).Count),
            ["observations"] = await CountAsync(async () => (await Series.GetObservationsAsync(ids, 30, none)).Count),
            ["competitors"] = await CountAsync(async () => (await Competitors.GetByProductIdsAsync(ids, none)).Count),
        };

        // assert
        Assert.All(counts, count => Assert.Equal((statements, keys), count.Value));
    }

    [Fact]
    public async Task GetByKeysAsync_Should_TellMarketplacesApart_When_AsinIsTheSame()
    {
        // arrange
        var german = new ProductKey(Marketplace.DE, TestData.AsinOf(0));
        var unknown = new ProductKey(Marketplace.JP, TestData.AsinOf(0));

        // act
        var found = await Products.GetByKeysAsync([german, german, unknown], CancellationToken.None);

        // assert
        var only = Assert.Single(found);
        Assert.Equal(("Deutsch", german), (only.Title, only.Key));
    }

    [Fact]
    public async Task GetBulletsAsync_Should_LeaveOut_When_IdIsUnknown()
    {
        // act
        var found = await Products.GetBulletsAsync([fixture.Ids[3], -1], CancellationToken.None);

        // assert
        Assert.Equal(fixture.Ids[3], Assert.Single(found).Key);
    }

    [Fact]
    public async Task Latest_Should_CarryEveryColumn_When_ItsProductIsRead()
    {
        // act
        var found = await Products.GetByKeysAsync([new ProductKey(Marketplace.US, TestData.AsinOf(0))], CancellationToken.None);

        // assert
        var row = Assert.Single(found).Latest!;
        Assert.Equal(new Money(2599, "USD"), row.Price);
        Assert.Null(row.ListPrice);
        Assert.Equal((7, "Toys", 4.5m, 12, 3, "ACME"), (row.Bsr, row.BsrCategory, row.Rating, row.ReviewCount, row.OfferCount, row.BuyBoxSeller));
        Assert.Equal((Availability.InStock, new DateOnly(2026, 3, 31)), (row.Availability, row.Date));
        Assert.Equal([new Absence("listPrice", AbsenceReason.NotRequested), new Absence("offerCount", AbsenceReason.ParseMiss)], row.Absences);
    }

    // The latest day of product 0 is 2026-03-31, of product 1 it is 2026-02-10.
    [Fact]
    public async Task GetDailyAsync_Should_ReadEachProductsOwnSpan_When_SpansDiffer()
    {
        // act
        var series = await Series.GetDailyAsync(
            [
                new DaySpan(fixture.Ids[1], new DateOnly(2026, 1, 12), new DateOnly(2026, 2, 10)),
                new DaySpan(fixture.Ids[0], new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 30)),
            ],
            CancellationToken.None);

        // assert
        Assert.Equal(Days("2026-03-02", "2026-03-30", exceptEvery: 5), series[fixture.Ids[0]].Select(row => row.Date));
        Assert.Equal(Days("2026-01-12", "2026-02-10", exceptEvery: 5), series[fixture.Ids[1]].Select(row => row.Date));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(90)]
    public async Task GetObservationsAsync_Should_StartWithCarriedState_When_WindowIsCut(int days)
    {
        // arrange
        var start = TestData.Now - TimeSpan.FromDays(days);

        // act
        var rows = (await Series.GetObservationsAsync([fixture.Ids[0]], days, CancellationToken.None))[fixture.Ids[0]];

        // assert
        Assert.True(rows[0].ObservedAt <= start);
        Assert.All(rows.Skip(1), row => Assert.True(row.ObservedAt > start));
        Assert.Equal(TestData.Now, rows[^1].ObservedAt);
        Assert.Equal(fixture.Observed.Count(at => at > start) + 1, rows.Count);
        Assert.Equal(fixture.Observed.Last(at => at <= start), rows[0].ObservedAt);
        Assert.Equal(rows.OrderBy(row => row.ObservedAt), rows);
    }

    [Fact]
    public async Task GetObservationsAsync_Should_HaveNoCarriedState_When_HistoryIsShorterThanWindow()
    {
        // act
        var rows = (await Series.GetObservationsAsync([fixture.Ids[2]], 90, CancellationToken.None))[fixture.Ids[2]];

        // assert
        Assert.Equal(TestData.Now, Assert.Single(rows).ObservedAt);
    }

    [Fact]
    public async Task GetObservationsAsync_Should_EndWithTheCanonicalSource_When_SeveralHaveOneInstant()
    {
        // act
        var rows = (await Series.GetObservationsAsync([fixture.Ids[5]], 90, CancellationToken.None))[fixture.Ids[5]];

        // assert: a recording before generated history, then the first by name, as for canonical days
        Assert.Equal([71, 60, 1, 50], rows.Select(row => row.Bsr));
    }

    [Fact]
    public async Task Competitors_Should_BeOrderedAndLimited_When_ThereAreMany()
    {
        // act
        var links = (await Competitors.GetByProductIdsAsync([fixture.Ids[0]], CancellationToken.None))[fixture.Ids[0]];

        // assert
        Assert.Equal(CompetitorQueries.MaxPerProduct, links.Count);
        Assert.Equal(links.OrderBy(link => link.Relation, StringComparer.Ordinal).ThenBy(link => link.LinkId), links);
        Assert.Equal(60, links.Count(link => link.Relation == "DIRECT"));
        Assert.Equal(fixture.Ids[2], links[0].Competitor.Id);
    }

    private ProductQueries Products => fixture.Get<ProductQueries>();

    private MetricSeriesQueries Series => fixture.Get<MetricSeriesQueries>();

    private CompetitorQueries Competitors => fixture.Get<CompetitorQueries>();

    private static async Task<(int Statements, int Found)> CountAsync(Func<Task<int>> query)
    {
        using var scope = StatementScope.Start();
        var found = await query();
        return (scope.Count, found);
    }

    private static DaySpan AllDays(long id) => new(id, DateOnly.MinValue, DateOnly.MaxValue);

    private static IEnumerable<DateOnly> Days(string from, string to, int exceptEvery)
    {
        for (var day = DateOnly.Parse(from); day <= DateOnly.Parse(to); day = day.AddDays(1))
        {
            if (day.DayNumber % exceptEvery != 0)
            {
                yield return day;
            }
        }
    }
}
