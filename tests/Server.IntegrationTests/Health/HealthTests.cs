using System.Net;
using System.Text.Json;

namespace GraphQLBackend.Server.IntegrationTests.Health;

public sealed class HealthTests
{
    private static readonly (string, string)[] s_production =
        [("environment", "Production"), ("OIDC_AUTHORITY", "https://issuer.example"), ("OIDC_AUDIENCE", "api")];

    [Theory]
    [InlineData("/v1/health/live")]
    [InlineData("/v1/health/ready")]
    [InlineData("/v1/health")]
    public async Task Health_Should_Be200_When_TheDatabaseAnswers(string path)
    {
        // arrange
        await using var server = await ServerApplication.CreateAsync();

        // act
        using var response = await server.CreateClient().GetAsync(new Uri(path, UriKind.Relative));

        // assert
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("healthy", (await ReadAsync(response)).GetProperty("status").GetString());
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_Should_Be503_When_TheDatabaseWasNeverMigrated()
    {
        // arrange
        await using var server = await ServerApplication.OnEmptyDatabaseAsync();

        // act
        using var ready = await server.CreateClient().GetAsync(new Uri("/v1/health/ready", UriKind.Relative));

        // assert
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("not migrated", (await ReadAsync(ready)).GetProperty("checks").GetProperty("database").GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Ready_Should_Be503AndNameTheDatabase_When_ItIsAway()
    {
        // arrange
        await using var server = ServerApplication.WithoutDatabase();

        // act
        using var ready = await server.CreateClient().GetAsync(new Uri("/v1/health/ready", UriKind.Relative));
        using var live = await server.CreateClient().GetAsync(new Uri("/v1/health/live", UriKind.Relative));

        // assert
        var checks = (await ReadAsync(ready)).GetProperty("checks");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("unhealthy", checks.GetProperty("database").GetProperty("status").GetString());
        Assert.Equal("not reachable", checks.GetProperty("database").GetProperty("reason").GetString());
        Assert.Equal("healthy", checks.GetProperty("server").GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Theory]
    [InlineData("/v1/health/live", HttpStatusCode.OK)]
    [InlineData("/v1/health/ready", HttpStatusCode.OK)]
    [InlineData("/v1/health", HttpStatusCode.Unauthorized)]
    public async Task Health_Should_TellStrangersOnlyTheOutcome_When_InProduction(string path, HttpStatusCode status)
    {
        // arrange
        await using var server = await ServerApplication.CreateAsync(s_production);

        // act
        using var response = await server.CreateClient().GetAsync(new Uri(path, UriKind.Relative));

        // assert
        Assert.Equal(status, response.StatusCode);
        if (status == HttpStatusCode.Unauthorized)
        {
            Assert.Equal("UNAUTHENTICATED", (await ReadAsync(response)).GetProperty("code").GetString());
        }
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
}
