using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Persistence.Entities;
using GraphQLBackend.Persistence.Queries;
using Npgsql;

namespace GraphQLBackend.Persistence.Tests.Queries;

/// <summary>223 products from a fixed seed: many ties, many absent values, some without any metrics, accents, capitals and a hostile title.</summary>
public sealed class PagingFixture : IAsyncLifetime
{
    public const int Count = 223;

    private static readonly string?[] s_brands = ["Élan", "elan", "Elan", "Zebra", "50% off_brand", null, null];
    private static readonly string[] s_titles = ["Brush", "brush", "Écran", "100% Cotton_Shirt", @"Back\slash", "電動歯ブラシ", "'; DROP TABLE x; --"];

    private readonly Random _random = new(20260331);

    public PersistenceFixture Database { get; } = new();

    public ProductPageQueries Queries => Database.Get<ProductPageQueries>();

    /// <summary>All products with their latest row, null for those without metrics.</summary>
    public IReadOnlyList<(Product Product, ProductLatest? Latest)> Rows { get; private set; } = [];

    /// <summary>Place of every title and brand in the order of texts, read on its own.</summary>
    public Dictionary<string, int> TextRanks { get; } = [];

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        var products = Enumerable.Range(0, Count).Select(NewProduct).ToArray();
        await Database.SaveAsync(products);
        Rows = [.. products.Select(product => (product, NewLatest(product)))];
        await Database.SaveAsync(Rows.Select(row => row.Latest).OfType<ProductLatest>());
        await ReadTextRanksAsync();
    }

    public Task DisposeAsync() => Database.DisposeAsync();

    private async Task ReadTextRanksAsync()
    {
        await using var command = Database.DataSource.CreateCommand("SELECT t FROM unnest($1) AS t ORDER BY t COLLATE \"und-x-icu\"");
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. s_titles, .. s_brands.OfType<string>()] });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            TextRanks.Add(reader.GetString(0), TextRanks.Count);
        }
    }

    private Product NewProduct(int n)
    {
        var marketplace = Pick(Marketplace.US, Marketplace.US, Marketplace.JP);
        var product = TestData.Product(n, marketplace, Pick(s_titles), Pick(s_brands));
        product.Category = Pick("Toys", "Home & Kitchen", null);
        product.ObservedAt = Pick<DateTimeOffset?>(null, TestData.Now, TestData.Now.AddTicks(10 * _random.Next(5)));
        return product;
    }

    private ProductLatest? NewLatest(Product product)
    {
        if (_random.Next(6) == 0)
        {
            return null;
        }

        var latest = TestData.Latest(product.Id);
        latest.Currency = MarketplaceCatalog.Get(product.Marketplace).CurrencyCode;
        latest.PriceMinor = Pick<long?>(null, 1999, 2000, 2001, _random.Next(1, 100_000));
        latest.Bsr = Pick<int?>(null, 1, 2, _random.Next(1, 1_000_000));
        latest.Rating = Pick<decimal?>(null, 4.5m, 5m, 3.25m);
        latest.ReviewCount = Pick<int?>(null, 0, _random.Next(1, 1000));
        latest.Availability = Pick(Availability.InStock, Availability.OutOfStock, Availability.Unknown);
        return latest;
    }

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
