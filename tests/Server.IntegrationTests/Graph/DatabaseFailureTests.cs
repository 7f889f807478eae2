using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GraphQLBackend.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>A database that goes away or hangs is told to clients as what it is, and to the log in few words.</summary>
public sealed class DatabaseFailureTests
{
    private const string Query = "{ marketplaces { code } product(asin: \"B0FDKB341G\") { asin } }";

    [Fact]
    public async Task Field_Should_BeUnavailable_When_TheDatabaseIsNotThere()
    {
        // arrange
        await using var server = ServerApplication.WithoutDatabase(("GRAPHQL_OPERATIONS", RepositoryFolder.PathOf("persisted-queries")));
        using var client = server.CreateClient();

        // act
        for (var i = 0; i < 3; i++)
        {
            // assert: what needs no database is answered
            AssertFailure(await PostAsync(client), "UNAVAILABLE", "The data is not available right now.");
        }

        Assert.Empty(server.ErrorLogs);
    }

    [Fact]
    public async Task Field_Should_BeUnavailable_When_TheDatabaseGoesAwayAndComesBack()
    {
        // arrange
        await using var server = await ServerApplication.CreateAsync(("GRAPHQL_OPERATIONS", RepositoryFolder.PathOf("persisted-queries")));
        using var client = server.CreateClient();
        Assert.False((await PostAsync(client)).TryGetProperty("errors", out _));
        var name = new NpgsqlConnectionStringBuilder(server.Services.GetRequiredService<NpgsqlDataSource>().ConnectionString).Database!;

        // act
        await OnServerAsync($"ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS false; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        var away = await PostAsync(client);
        var still = await PostAsync(client);
        await OnServerAsync($"ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS true");
        var back = await PostAsync(client);

        // assert
        AssertFailure(away, "UNAVAILABLE", "The data is not available right now.");
        AssertFailure(still, "UNAVAILABLE", "The data is not available right now.");
        Assert.False(back.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Empty(server.ErrorLogs);
    }

    [Fact]
    public async Task Field_Should_TimeOut_When_AStatementTakesTooLong()
    {
        // arrange: a table that nobody can read
        await using var server = await ServerApplication.CreateAsync(("GRAPHQL_OPERATIONS", RepositoryFolder.PathOf("persisted-queries")));
        using var client = server.CreateClient();
        await using var connection = await server.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("LOCK TABLE core.products IN ACCESS EXCLUSIVE MODE", connection, transaction);
        await command.ExecuteNonQueryAsync();

        // act & assert
        AssertFailure(await PostAsync(client), "DATA_TIMEOUT", "Reading the data took too long.");
        Assert.Empty(server.ErrorLogs);
    }

    private static void AssertFailure(JsonElement body, string code, string message)
    {
        var error = Assert.Single(body.GetProperty("errors").EnumerateArray());
        var extensions = error.GetProperty("extensions");
        Assert.Equal((code, message, true), (extensions.GetProperty("code").GetString(), error.GetProperty("message").GetString(), extensions.GetProperty("retryable").GetBoolean()));
        Assert.Equal("product", error.GetProperty("path")[0].GetString());
        Assert.Equal(JsonValueKind.Null, body.GetProperty("data").GetProperty("product").ValueKind);
        Assert.NotEqual(0, body.GetProperty("data").GetProperty("marketplaces").GetArrayLength());
    }

    private static async Task<JsonElement> PostAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query = Query });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task OnServerAsync(string sql)
    {
        var server = await PrivatePostgres.Shared;
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Names of databases cannot be parameters; this one is made by the tests.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
