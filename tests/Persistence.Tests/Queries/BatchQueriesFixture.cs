using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Persistence.Entities;

namespace GraphQLBackend.Persistence.Tests.Queries;

/// <summary>121 products, each with a latest day, a series with every fifth day missing, observations and a competitor; product 0 has 120 competitors.</summary>
public sealed class BatchQueriesFixture : IAsyncLifetime
{
    private readonly PersistenceFixture _database = new();

    public IReadOnlyList<long> Ids { get; private set; } = [];

    /// <summary>Instants of product 0's observations, one every 31 hours for half a year.</summary>
    public IReadOnlyList<DateTimeOffset> Observed { get; } =
        [.. Enumerable.Range(0, 140).Select(i => TestData.Now.AddHours(-31 * i)).Order()];

    public T Get<T>()
        where T : notnull =>
        _database.Get<T>();

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await _database.EnsurePartitionsAsync();
        var products = Enumerable.Range(0, 121).Select(n => TestData.Product(n)).ToArray();
        await _database.SaveAsync(products);
        await _database.SaveAsync(TestData.Product(0, Marketplace.DE, "Deutsch"));
        Ids = [.. products.Select(product => product.Id)];
        await SaveLatestAsync();
        await SaveSeriesAsync();
        await _database.SaveAsync(Links());
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    private async Task SaveLatestAsync()
    {
        var rows = Ids.Select(id => TestData.Latest(id, id == Ids[1] ? new DateTimeOffset(2026, 2, 10, 8, 0, 0, TimeSpan.Zero) : null)).ToArray();
        rows[0].PriceMinor = 2599;
        rows[0].Bsr = 7;
        rows[0].BsrCategory = "Toys";
        rows[0].Rating = 4.5m;
        rows[0].ReviewCount = 12;
        rows[0].OfferCount = 3;
        rows[0].BuyBoxSeller = "ACME";
        rows[0].Absences = new Dictionary<string, AbsenceReason>
        {
            ["offerCount"] = AbsenceReason.ParseMiss,
            ["listPrice"] = AbsenceReason.NotRequested,
        };
        await _database.SaveAsync(rows);
    }

    private async Task SaveSeriesAsync()
    {
        var days = Enumerable.Range(0, 120).Select(i => new DateOnly(2026, 3, 31).AddDays(-i)).Where(day => day.DayNumber % 5 != 0).ToArray();
        await _database.SaveAsync(Ids.Take(2).SelectMany(id => days.Select((day, i) => TestData.Daily(id, day, i + 1))));
        await _database.SaveAsync(Ids.Skip(2).Select(id => TestData.Daily(id, new DateOnly(2026, 3, 31), 1)));
        await _database.SaveAsync(Observed.Select((at, i) => TestData.Observation(Ids[0], at, i + 1)));
        await _database.SaveAsync(TestData.Observation(Ids[1], new DateTimeOffset(2026, 2, 10, 8, 0, 0, TimeSpan.Zero), 1));
        await _database.SaveAsync(Ids.Skip(2).Select(id => TestData.Observation(id, TestData.Now, 1)));
        await _database.SaveAsync(SameInstants(Ids[5]));
    }

    // Beside the source "test" of now: two more of now, and two of before any window.
    private static IEnumerable<ProductObservation> SameInstants(long id)
    {
        (string Source, int Days, int Bsr)[] rows = [("keepa", 0, 50), ("sample", 0, 60), ("sample", 100, 70), ("another", 100, 71)];
        foreach (var (source, days, bsr) in rows)
        {
            var observation = TestData.Observation(id, TestData.Now.AddDays(-days), bsr);
            observation.Source = source;
            yield return observation;
        }
    }

    private IEnumerable<CompetitorLink> Links() =>
        Ids.Skip(1).Select((id, i) => Link(Ids[0], id, i % 2 == 0 ? "SIBLING" : "DIRECT"))
            .Concat(Ids.Skip(1).Select(id => Link(id, Ids[0], "INDIRECT")));

    private static CompetitorLink Link(long product, long competitor, string relation) =>
        new() { ProductId = product, CompetitorId = competitor, Relation = relation, LinkedAt = TestData.Now };
}
