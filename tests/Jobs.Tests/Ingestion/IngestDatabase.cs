using GraphQLBackend.Jobs.Ingestion;
using GraphQLBackend.Persistence;
using GraphQLBackend.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GraphQLBackend.Jobs.Tests.Ingestion;

/// <summary>A fresh database with the module on it, and what a test asks of them.</summary>
internal sealed class IngestDatabase : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private IngestDatabase(TestDatabase database, ServiceProvider services) => (_database, _services) = (database, services);

    public static async Task<IngestDatabase> CreateAsync(int batchSize = 100)
    {
        var database = await TestDatabase.CreateAsync();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton<TimeProvider>(FixedClock.Instance)
            .AddPersistence(database.ConnectionString)
            .AddJobs(options => options.BatchSize = batchSize)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        return new IngestDatabase(database, services);
    }

    public T Get<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();

    public Task<IngestReport> RunAsync(string folder, Action<IngestProgress>? progress = null) =>
        Get<IngestRunner>().RunAsync(new IngestRequest("recorded", folder) { Progress = progress }, CancellationToken.None);

    /// <summary>Everything in core and mart under natural keys, as text.</summary>
    public async Task<string> DumpAsync()
    {
        var parts = new List<string>();
        foreach (var query in s_dump)
        {
            parts.Add(string.Join('\n', await ReadAsync(query)));
        }

        return string.Join("\n---\n", parts);
    }

    /// <summary>The rows of a query, columns joined by " | ".</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string sql)
    {
        var rows = new List<string>();
        await using var command = Get<NpgsqlDataSource>().CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : $"{reader.GetValue(i)}")));
        }

        return rows;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = Get<NpgsqlDataSource>().CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private const string Values =
        """
        v.price_minor, v.list_price_minor, v.currency, v.bsr, v.bsr_category, v.rating, v.review_count, v.availability,
        v.buy_box_seller, v.offer_count, v.absences::text
        """;

    private static readonly string[] s_dump =
    [
        """
        SELECT marketplace, asin, parent_asin, title, brand, category, image_url, bullets::text, sibling_asins::text,
            tracked_since::text, observed_at::text, updated_at::text
        FROM core.products ORDER BY marketplace, asin
        """,
        """
        SELECT a.marketplace, a.asin, b.marketplace, b.asin, l.relation, l.linked_at::text
        FROM core.competitor_links l JOIN core.products a ON a.id = l.product_id JOIN core.products b ON b.id = l.competitor_id
        ORDER BY 1, 2, 3, 4
        """,
        $"""
        SELECT p.marketplace, p.asin, v.observed_at::text, v.source, v.parser_version, e.content_hash, {Values}
        FROM mart.product_observations v JOIN core.products p ON p.id = v.product_id JOIN staging_raw.raw_events e ON e.id = v.raw_event_id
        ORDER BY 1, 2, v.observed_at, v.source
        """,
        $"""
        SELECT p.marketplace, p.asin, v.day::text, v.observed_at::text, v.source, {Values}
        FROM mart.product_metrics_daily v JOIN core.products p ON p.id = v.product_id ORDER BY 1, 2, v.day
        """,
        $"""
        SELECT p.marketplace, p.asin, v.day::text, v.observed_at::text, v.source, v.price_amount, {Values}
        FROM mart.product_latest v JOIN core.products p ON p.id = v.product_id ORDER BY 1, 2
        """,
    ];
}
