using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.IntegrationTests.CommandLine;

public sealed class ExitCodeTests
{
    [Fact]
    public async Task Serve_Should_EndWith78AndOneLine_When_AVariableIsMalformed()
    {
        // arrange
        await using var server = ServerProcess.Start(
            ["serve"], ("DATABASE_URL", "mysql://app:hunter22-canary@host/db"), ("ASPNETCORE_ENVIRONMENT", "Production"), ("OIDC_AUDIENCE", "api"));

        // act
        var code = await server.ExitCodeAsync();

        // assert
        Assert.Equal(78, code);
        Assert.Equal(
            "Configuration refused: DATABASE_URL must start with postgres:// or postgresql://; OIDC_AUTHORITY is missing.",
            server.Errors.Trim());
        Assert.Equal("", server.Output.Trim());
    }

    [Fact]
    public async Task Serve_Should_EndWith78_When_LocalModeWouldListenToStrangers()
    {
        // arrange
        await using var server = ServerProcess.Start(
            [], ("DATABASE_URL", DatabaseAddress.Nowhere), ("ASPNETCORE_ENVIRONMENT", "Development"), ("ASPNETCORE_URLS", "http://0.0.0.0:0"));

        // act
        var code = await server.ExitCodeAsync();

        // assert
        Assert.Equal(78, code);
        Assert.StartsWith("Configuration refused: ASPNETCORE_URLS names an address other than loopback", server.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_Should_EndWith1AndNameThePlace_When_AnOperationIsBad()
    {
        // arrange
        var folder = Directory.CreateTempSubdirectory("operations-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Bad.graphql"), "query Bad {\n  marketplaces { code colour }\n}\n");
        await using var server = ServerProcess.Start(
            ["serve"], ("DATABASE_URL", DatabaseAddress.Nowhere), ("ASPNETCORE_ENVIRONMENT", "Development"), ("GRAPHQL_OPERATIONS", folder.FullName));

        // act
        var code = await server.ExitCodeAsync();
        folder.Delete(recursive: true);

        // assert
        Assert.Equal(1, code);
        Assert.Contains("Bad.graphql:2:23:", server.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_Should_EndWith0Twice_When_TheDatabaseIsEmpty()
    {
        // arrange
        await using var database = await TestDatabase.CreateEmptyAsync();
        var url = DatabaseAddress.Of(database.ConnectionString);

        // act
        var codes = new List<int>();
        for (var i = 0; i < 2; i++)
        {
            await using var server = ServerProcess.Start(["migrate"], ("DATABASE_URL", url), ("ASPNETCORE_ENVIRONMENT", "Development"));
            codes.Add(await server.ExitCodeAsync());
        }

        // assert
        Assert.Equal([0, 0], codes);
    }

    [Theory]
    [InlineData("migrate", "Cannot migrate: ")]
    [InlineData("ingest", "Cannot ingest: ")]
    public async Task Verb_Should_EndWith1AndALine_When_ItsSourceIsAway(string verb, string start)
    {
        // arrange
        await using var server = ServerProcess.Start(
            [verb], ("DATABASE_URL", DatabaseAddress.Nowhere), ("ASPNETCORE_ENVIRONMENT", "Development"));

        // act
        var code = await server.ExitCodeAsync();

        // assert
        Assert.Equal(1, code);
        Assert.StartsWith(start, server.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", server.Errors + server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_Should_EndWith1AndALine_When_TheDatabaseIsAway()
    {
        // arrange
        await using var server = ServerProcess.Start(
            ["ingest", "--data", RepositoryFolder.PathOf("sample-data")],
            ("DATABASE_URL", DatabaseAddress.Nowhere),
            ("ASPNETCORE_ENVIRONMENT", "Development"));

        // act
        var code = await server.ExitCodeAsync();

        // assert
        Assert.Equal(1, code);
        Assert.Equal("Cannot ingest: Failed to connect to 127.0.0.1:1", server.Errors.Trim());
    }
}
