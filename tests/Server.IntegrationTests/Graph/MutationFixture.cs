using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GraphQLBackend.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>A server of its own for tests that write; each test makes the products it needs.</summary>
public sealed class MutationFixture : IAsyncLifetime
{
    private ServerApplication _server = null!;
    private int _products;

    public HttpClient Client { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _server = await ServerApplication.CreateAsync(("GRAPHQL_OPERATIONS", RepositoryFolder.PathOf("persisted-queries")));
        Client = _server.CreateClient();
    }

    /// <summary>Fails when the server logged an error: what users do wrong is none.</summary>
    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Assert.Empty(_server.ErrorLogs);
    }

    /// <summary>The global id of a product.</summary>
    public static string IdOf(string asin, string marketplace = "US") => Convert.ToBase64String(Encoding.UTF8.GetBytes($"Product:{marketplace}/{asin}"));

    /// <summary>An ASIN that no other test uses.</summary>
    public string NextAsin() => $"BM{Interlocked.Increment(ref _products):D8}";

    /// <summary>A new product that is tracked since 2026; its ASIN.</summary>
    public async Task<string> AddProductAsync(string marketplace = "US", string? parent = null)
    {
        var asin = NextAsin();
        await ExecuteAsync($"INSERT INTO core.products (marketplace, asin, parent_asin, title, tracked_since, updated_at) VALUES ('{marketplace}', '{asin}', {(parent is null ? "NULL" : $"'{parent}'")}, 'Product {asin}', '2026-01-01Z', now())");
        return asin;
    }

    public async Task<long> ExecuteAsync(string sql)
    {
        await using var command = _server.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        return await command.ExecuteScalarAsync() is long number ? number : 0;
    }

    /// <summary>Sends an operation by POST; the whole answer.</summary>
    public async Task<JsonElement> PostAsync(object request)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The payload of a registered mutation that must not end in an error of the response.</summary>
    public async Task<JsonElement> MutateAsync(string operation, object input)
    {
        var answer = await PostAsync(new { documentId = operation, variables = new { input } });
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").EnumerateObject().Single().Value;
    }
}
