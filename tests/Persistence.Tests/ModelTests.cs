using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Persistence.Entities;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GraphQLBackend.Persistence.Tests;

public sealed class ModelTests(PersistenceFixture fixture) : IClassFixture<PersistenceFixture>
{
    [Fact]
    public async Task Product_Should_ComeBackUnchanged_When_Stored()
    {
        // arrange
        var product = TestData.Product(1, Marketplace.JP, "電動歯ブラシ", "ブラウン");
        product.ParentAsin = TestData.AsinOf(2);
        product.Bullets = ["一", "two"];
        product.SiblingAsins = ["B000000003"];
        product.TrackedSince = TestData.Now;

        // act
        await fixture.SaveAsync(product);

        // assert
        await using var context = await CreateContextAsync();
        Assert.Equivalent(product, await context.Products.AsNoTracking().SingleAsync(row => row.Asin == product.Asin), strict: true);
    }

    [Fact]
    public async Task Enums_Should_BeUpperCaseSchemaNames_When_Stored()
    {
        // arrange
        var product = TestData.Product(10);
        await fixture.SaveAsync(product);
        var latest = TestData.Latest(product.Id);
        latest.Availability = Availability.OutOfStock;
        latest.Absences = new Dictionary<string, AbsenceReason> { ["price"] = AbsenceReason.NoFeaturedOffer, ["bsr"] = AbsenceReason.NoRank };

        // act
        await fixture.SaveAsync(latest);

        // assert
        await using var command = fixture.DataSource.CreateCommand(
            "SELECT p.marketplace || ' ' || l.availability || ' ' || l.absences FROM core.products p JOIN mart.product_latest l ON l.product_id = p.id WHERE p.id = $1");
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = product.Id });
        Assert.Equal("""US OUT_OF_STOCK {"bsr": "NO_RANK", "price": "NO_FEATURED_OFFER"}""", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task AmountOf_Should_AgreeWithDomain_When_CurrencyIsAMarketplaces()
    {
        foreach (var currency in MarketplaceCatalog.All.Select(info => info.CurrencyCode).Distinct())
        {
            // act
            await using var command = fixture.DataSource.CreateCommand("SELECT mart.amount_of(123456, $1)");
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = currency });
            var amount = (decimal)(await command.ExecuteScalarAsync())!;

            // assert
            Assert.Equal(new Money(123456, currency).Amount, amount);
        }
    }

    [Fact]
    public async Task RawEvent_Should_BeRefused_When_SameContentArrivesTwice()
    {
        // arrange
        var run = new IngestRun
        {
            Id = Guid.NewGuid(),
            Provider = "recorded",
            Actor = "a",
            Dataset = "d",
            Marketplace = Marketplace.US,
            StartedAt = TestData.Now,
        };
        await fixture.SaveAsync(run, RawEvent(run.Id));

        // act
        var error = await Assert.ThrowsAsync<DbUpdateException>(() => fixture.SaveAsync(RawEvent(run.Id)));

        // assert
        Assert.Equal("ux_raw_events_identity", Assert.IsType<PostgresException>(error.InnerException).ConstraintName);
    }

    [Fact]
    public async Task CompetitorLink_Should_BeRefused_When_ProductIsItsOwnCompetitor()
    {
        // arrange
        var product = TestData.Product(20);
        await fixture.SaveAsync(product);
        var link = new CompetitorLink { ProductId = product.Id, CompetitorId = product.Id, Relation = "DIRECT", LinkedAt = TestData.Now };

        // act
        var error = await Assert.ThrowsAsync<DbUpdateException>(() => fixture.SaveAsync(link));

        // assert
        Assert.Equal("ck_competitor_links_not_itself", Assert.IsType<PostgresException>(error.InnerException).ConstraintName);
    }

    public static TheoryData<Action<MetricValues>> Insane => new()
    {
        row => row.PriceMinor = 0,
        row => row.ListPriceMinor = -1,
        row => row.Bsr = 0,
        row => row.Rating = 5.01m,
        row => row.Rating = 0.99m,
        row => row.ReviewCount = -1,
        row => row.OfferCount = -1,
        row => row.Currency = "$",
    };

    // The last line of defence: whoever writes, a zero never becomes a price.
    [Theory]
    [MemberData(nameof(Insane))]
    public async Task Metrics_Should_BeRefused_When_AMeasureIsOutOfRange(Action<MetricValues> change)
    {
        // arrange
        var (latest, daily, observation) = (TestData.Latest(1), TestData.Daily(1, DateOnly.FromDateTime(DateTime.UtcNow), 1), TestData.Observation(1, DateTimeOffset.UtcNow, 1));
        foreach (var row in (MetricValues[])[latest, daily, observation])
        {
            change(row);

            // act
            var error = await Assert.ThrowsAsync<DbUpdateException>(() => fixture.SaveAsync(row));

            // assert
            Assert.EndsWith("_ranges", Assert.IsType<PostgresException>(error.InnerException).ConstraintName, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Families_Should_BeFoundByIndex_When_AMemberIsNamed()
    {
        // arrange
        await using var command = fixture.DataSource.CreateCommand(
            "SELECT indexdef FROM pg_indexes WHERE schemaname = 'core' AND indexname = 'ix_products_sibling_asins'");

        // assert
        Assert.Contains("USING gin (sibling_asins)", (string?)await command.ExecuteScalarAsync(), StringComparison.Ordinal);
    }

    private static RawEvent RawEvent(Guid runId) => new()
    {
        RunId = runId,
        Source = "a",
        ExternalId = "B000000001",
        Marketplace = Marketplace.US,
        ContentHash = new string('0', 64),
        Payload = "not json",
        ObservedAt = TestData.Now,
        ReceivedAt = TestData.Now,
    };

    private Task<GraphQLBackendDbContext> CreateContextAsync() =>
        fixture.Get<IDbContextFactory<GraphQLBackendDbContext>>().CreateDbContextAsync();
}
