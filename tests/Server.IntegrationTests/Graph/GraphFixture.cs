using System.Net.Http.Json;
using System.Text.Json;
using GraphQLBackend.Jobs.Ingestion;
using GraphQLBackend.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>The server over the sample data, loaded as <c>./run</c> loads it, and over sixty made-up products with five competitors each.</summary>
public sealed class GraphFixture : IAsyncLifetime
{
    /// <summary>Products of the marketplace UK; all other products are of US.</summary>
    public const int MadeUpProducts = 60;

    private ServerApplication _server = null!;

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _server.Services;

    public string ConnectionString => _server.ConnectionString;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _server = await ServerApplication.CreateAsync(("GRAPHQL_OPERATIONS", RepositoryFolder.PathOf("persisted-queries")));
        _server.Server.PreserveExecutionContext = true;
        Client = _server.CreateClient();
        await Services.GetRequiredService<IngestRunner>().RunAsync(new IngestRequest("recorded", RepositoryFolder.PathOf("sample-data")), CancellationToken.None);
        await MakeUpProductsAsync();
    }

    /// <summary>Fails when the server logged an error: whatever the tests sent, none of it may be unexpected.</summary>
    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Assert.Empty(_server.ErrorLogs);
    }

    /// <summary>Sends an operation by POST and reads the answer.</summary>
    public async Task<(HttpResponseMessage Response, JsonElement Body)> PostAsync(object request)
    {
        var response = await Client.PostAsJsonAsync("/graphql", request);
        return (response, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>The <c>data</c> of a registered operation that must succeed.</summary>
    public async Task<JsonElement> QueryAsync(string operation, object variables)
    {
        var (_, body) = await PostAsync(new { documentId = operation, variables });
        Assert.False(body.TryGetProperty("errors", out var errors), errors.ToString());
        return body.GetProperty("data");
    }

    private async Task MakeUpProductsAsync()
    {
        await using var command = Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(
            $$"""
            INSERT INTO core.products (marketplace, asin, title, brand, bullets, sibling_asins, updated_at)
            SELECT 'UK', 'B0MADE' || lpad(i::text, 4, '0'), 'Made-up product ' || i, 'Made up', '{}', '{}', now() FROM generate_series(1, {{MadeUpProducts}}) i;

            INSERT INTO mart.product_latest (product_id, day, observed_at, source, currency, price_minor, bsr, bsr_category, rating, review_count, availability, absences)
            SELECT p.id, '2026-01-01', '2026-01-01T12:00:00Z', 'test', 'GBP', 1000 + p.id, p.id, 'Things', 4.5, 10, 'IN_STOCK', '{}'
            FROM core.products p WHERE p.marketplace = 'UK';

            INSERT INTO core.competitor_links (product_id, competitor_id, relation, linked_at)
            SELECT p.id, c.id, 'DIRECT', now()
            FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM core.products WHERE marketplace = 'UK') p
            JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM core.products WHERE marketplace = 'UK') c
              ON (c.n - p.n + {{MadeUpProducts}}) % {{MadeUpProducts}} BETWEEN 1 AND 5;
            """);
        await command.ExecuteNonQueryAsync();
    }
}
