using System.Net;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.IntegrationTests.Hosting;

public sealed class LifeTests
{
    [Fact]
    public async Task Stop_Should_TurnReadinessOffFirst_When_TerminatedInProduction()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var server = Start(database, "Production");
        using var client = new HttpClient { BaseAddress = await server.AddressAsync() };
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/v1/health/ready"));

        // act
        await server.TerminateAsync();
        while (await StatusAsync(client, "/v1/health/ready") == HttpStatusCode.OK)
        {
            await Task.Delay(20);
        }

        // assert: asked to be sent nothing new, and yet still serving
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(client, "/v1/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/v1/health/live"));
        Assert.Equal(0, await server.ExitCodeAsync());
    }

    [Fact]
    public async Task Log_Should_HoldNoSecret_When_RequestsCarryThem()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var server = Start(database, "Development", ("LOG_LEVEL", "trace"), ("JWT_SECRET", "canary-jwt"));
        using var client = new HttpClient { BaseAddress = await server.AddressAsync() };
        string[] headers = ["Authorization", "Cookie", "X-Api-Key", "X-Amz-Security-Token", "Proxy-Authorization", "User-Agent", "Referer"];

        // act
        foreach (var header in headers)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/nowhere?token=canary-query&password=canary-query");
            request.Headers.TryAddWithoutValidation(header, "Bearer canary-header");
            request.Content = new StringContent("""{"variables":{"password":"canary-body"}}""");
            using var response = await client.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        await server.TerminateAsync();
        await server.ExitCodeAsync();

        // assert
        Assert.Contains("\"path\":\"/nowhere\"", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", server.Output + server.Errors, StringComparison.Ordinal);
    }

    private static ServerProcess Start(TestDatabase database, string environment, params (string, string)[] more) => ServerProcess.Start(
        ["serve"],
        [
            ("DATABASE_URL", DatabaseAddress.Of(database.ConnectionString)),
            ("ASPNETCORE_ENVIRONMENT", environment),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("OIDC_AUTHORITY", "https://issuer.example"),
            ("OIDC_AUDIENCE", "api"),
            .. more,
        ]);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }
}
