using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.IntegrationTests.Clients;

/// <summary>The server audits of npm <c>graphql-http</c> against the server as a process.</summary>
[Trait("Category", "Clients")]
public sealed class HttpAuditTests
{
    [Fact]
    public async Task Audits_Should_AllPass_When_RunAgainstTheServer()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var server = ServerProcess.Start(
            ["serve"],
            ("DATABASE_URL", DatabaseAddress.Of(database.ConnectionString)),
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("GRAPHQL_OPERATIONS", RepositoryFolder.PathOf("persisted-queries")));
        var package = await NodePackage.InstallAsync("http-audit");

        // act
        var output = await package.RunAsync("node", "audit.mjs", new Uri(await server.AddressAsync(), "/graphql").AbsoluteUri);

        // assert
        Assert.Equal("61 passed, 0 failed", output.Trim());
    }
}
