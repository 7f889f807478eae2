using System.Diagnostics;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.IntegrationTests.Clients;

/// <summary>Programs of the npm ecosystem against the server as a process.</summary>
[Trait("Category", "Clients")]
public sealed class HttpAuditTests
{
    [Fact]
    public async Task Audits_Should_AllPass_When_RunAgainstTheServer()
    {
        // arrange
        var audit = RepositoryFolder.PathOf("tests/clients/http-audit");
        await using var database = await TestDatabase.CreateAsync();
        await using var server = ServerProcess.Start(
            ["serve"],
            ("DATABASE_URL", DatabaseAddress.Of(database.ConnectionString)),
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("GRAPHQL_OPERATIONS", RepositoryFolder.PathOf("persisted-queries")));
        var install = await RunAsync(audit, "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
        Assert.True(install.ExitCode == 0, install.Output);

        // act
        var run = await RunAsync(audit, "node", "audit.mjs", new Uri(await server.AddressAsync(), "/graphql").AbsoluteUri);

        // assert
        Assert.Equal("61 passed, 0 failed", run.Output.Trim());
        Assert.Equal(0, run.ExitCode);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string folder, string program, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output + await errors);
    }
}
