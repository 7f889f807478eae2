using GraphQLBackend.Persistence.Partitions;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GraphQLBackend.Persistence.Tests.Partitions;

public sealed class PartitionMaintenanceTests(PersistenceFixture fixture) : IClassFixture<PersistenceFixture>
{
    private PartitionMaintenance Maintenance => fixture.Get<PartitionMaintenance>();

    [Fact]
    public async Task EnsureAsync_Should_MakeEveryMonthOnce_When_Repeated()
    {
        // act
        var first = await Maintenance.EnsureAsync(new DateOnly(2024, 2, 10), new DateOnly(2024, 4, 20), CancellationToken.None);
        var second = await Maintenance.EnsureAsync(new DateOnly(2024, 2, 10), new DateOnly(2024, 4, 20), CancellationToken.None);

        // assert
        Assert.Equal((6, 0), (first, second));
    }

    [Theory]
    [InlineData("2023-05-01", "2023-05-01", 2)]
    [InlineData("2023-08-31", "2023-08-31", 2)]
    public async Task EnsureAsync_Should_CoverNeighbouringMonth_When_DayIsAtAnEdge(string from, string to, int months)
    {
        // act
        var made = await Maintenance.EnsureAsync(DateOnly.Parse(from), DateOnly.Parse(to), CancellationToken.None);

        // assert
        Assert.Equal(2 * months, made);
    }

    [Fact]
    public async Task EnsureAsync_Should_MakeComingMonths_When_ClockHasMovedOn()
    {
        // arrange
        var later = new FixedClock(DateTimeOffset.UtcNow.AddYears(2));
        var maintenance = new PartitionMaintenance(fixture.DataSource, later);

        // act
        var made = await maintenance.EnsureAsync(maintenance.LatestDay, maintenance.LatestDay, CancellationToken.None);

        // assert
        Assert.InRange(made, 8, 12);
    }

    [Fact]
    public async Task EnsureAsync_Should_Succeed_When_NodesRunItTogetherWhileRowsAreWritten()
    {
        // arrange
        await Maintenance.EnsureAsync(new DateOnly(2022, 1, 15), new DateOnly(2022, 1, 15), CancellationToken.None);
        await using var context = await fixture.Get<IDbContextFactory<GraphQLBackendDbContext>>().CreateDbContextAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        context.Add(TestData.Observation(1, new DateTimeOffset(2022, 1, 15, 0, 0, 0, TimeSpan.Zero), 1));
        context.Add(TestData.Daily(1, new DateOnly(2022, 1, 15), 1));
        await context.SaveChangesAsync();

        // act
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Maintenance.EnsureAsync(new DateOnly(2021, 2, 2), new DateOnly(2021, 12, 15), CancellationToken.None)));
        await transaction.CommitAsync();

        // assert
        Assert.Equal(22, made.Sum());
    }

    [Fact]
    public async Task EnsureAsync_Should_MakeEveryInstantStorable_When_MonthsBorder()
    {
        // arrange
        var instants = Enumerable.Range(0, 400).Select(i => new DateTimeOffset(2018, 12, 30, 20, 0, 0, TimeSpan.Zero).AddMinutes(13 * i)).ToArray();

        // act
        await Maintenance.EnsureAsync(instants, CancellationToken.None);
        await fixture.SaveAsync(instants.Select(at => TestData.Observation(2, at, 1)));
        await fixture.SaveAsync(instants.Select(at => at.AddHours(14)).Select(at => DateOnly.FromDateTime(at.UtcDateTime)).Distinct()
            .Select(day => TestData.Daily(2, day, 1)));

        // assert
        await using var command = fixture.DataSource.CreateCommand("SELECT count(DISTINCT tableoid) FROM mart.product_observations WHERE product_id = 2");
        Assert.Equal(2L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task EnsureAsync_Should_LeaveLimitsOfConnection_When_Done()
    {
        // act
        await Maintenance.EnsureAsync(new DateOnly(2016, 1, 10), new DateOnly(2016, 1, 10), CancellationToken.None);

        // assert
        await using var command = fixture.DataSource.CreateCommand("SELECT current_setting('statement_timeout') || ' ' || current_setting('lock_timeout')");
        Assert.Equal("2s 1s", await command.ExecuteScalarAsync());
    }

    // One wrong date in an item must not make the partitions of a decade, which every plan would pay for.
    [Fact]
    public async Task EnsureAsync_Should_MakeNoMonthBetween_When_InstantsAreFarApart()
    {
        // arrange: the end of one month, and the middle of another six years later
        DateTimeOffset[] instants = [new(2002, 3, 31, 23, 0, 0, TimeSpan.Zero), new(2008, 7, 15, 0, 0, 0, TimeSpan.Zero)];

        // act
        var made = await Maintenance.EnsureAsync(instants, CancellationToken.None);

        // assert: two months around the first, one of the second, of two tables each
        Assert.Equal(6, made);
        await fixture.SaveAsync(instants.Select(at => TestData.Observation(5, at, 1)));
    }

    [Theory]
    [InlineData("1999-12-31T23:59:59Z")]
    [InlineData("9999-12-30T00:00:00Z")]
    public async Task EnsureAsync_Should_Refuse_When_AnInstantIsImpossible(string instant)
    {
        // act
        var act = () => Maintenance.EnsureAsync([TestData.Now, DateTimeOffset.Parse(instant)], CancellationToken.None);

        // assert
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(act);
    }

    [Fact]
    public async Task EnsureAsync_Should_DoNothing_When_ThereAreNoInstants() =>
        Assert.Equal(0, await Maintenance.EnsureAsync([], CancellationToken.None));

    [Theory]
    [InlineData("1999-12-31", "2000-02-01")]
    [InlineData("2024-01-01", "9999-12-31")]
    [InlineData("2024-02-01", "2024-01-31")]
    public async Task EnsureAsync_Should_Refuse_When_SpanIsImpossible(string from, string to)
    {
        // act
        var act = () => Maintenance.EnsureAsync(DateOnly.Parse(from), DateOnly.Parse(to), CancellationToken.None);

        // assert
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(act);
    }

    [Fact]
    public async Task Partitions_Should_CoverToday_When_DatabaseIsMigrated()
    {
        // arrange
        var now = DateTimeOffset.UtcNow;

        // act
        await fixture.SaveAsync(TestData.Observation(3, now, 1), TestData.Observation(3, now.AddMonths(2), 1));

        // assert
        await using var command = fixture.DataSource.CreateCommand("SELECT count(*) FROM mart.product_observations WHERE product_id = 3");
        Assert.Equal(2L, await command.ExecuteScalarAsync());
    }

    // Bounds must be the same whatever zone the session that made them ran in.
    [Fact]
    public async Task EnsureAsync_Should_UseUtcBounds_When_SessionRunsInAnotherZone()
    {
        // arrange
        var settings = new NpgsqlConnectionStringBuilder(fixture.ConnectionString) { Timezone = "Asia/Tokyo" };
        await using var tokyo = NpgsqlDataSource.Create(settings.ConnectionString);
        var lastInstant = new DateTimeOffset(2017, 7, 31, 23, 59, 59, TimeSpan.Zero);

        // act
        await new PartitionMaintenance(tokyo, TimeProvider.System).EnsureAsync([lastInstant], CancellationToken.None);
        await fixture.SaveAsync(TestData.Observation(4, lastInstant, 1));

        // assert
        await using var command = fixture.DataSource.CreateCommand("SELECT tableoid::regclass::text FROM mart.product_observations WHERE product_id = 4");
        Assert.Equal("mart.product_observations_2017_07", await command.ExecuteScalarAsync());
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
