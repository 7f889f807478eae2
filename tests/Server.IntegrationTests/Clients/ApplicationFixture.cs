using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.IntegrationTests.Clients;

/// <summary>
/// The package <c>tests/clients/applications</c>, installed and built by the clients' own tools, and a database with the sample data for the servers
/// that tests start. Two of them are shared, in production mode, with the manifests of the tools: one for each profile of statuses.
/// </summary>
public sealed class ApplicationFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("applications-");
    private NodePackage _package = null!;
    private TestDatabase _database = null!;
    private ServerProcess _production = null!;
    private ServerProcess _draft = null!;

    /// <summary>A folder with the server's own operations and the manifests of the clients' tools.</summary>
    public string Operations => Path.Combine(_folder.FullName, "production");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _package = await NodePackage.InstallAsync("applications");
        await _package.RunAsync("node", "build.mjs");
        CreateOperations("production", Directory.GetFiles(_package.PathOf("generated/manifests")));
        _database = await TestDatabase.CreateAsync();
        await using (var ingest = Start("Development", ["ingest", "--provider", "recorded", "--data", RepositoryFolder.PathOf("sample-data")]))
        {
            Assert.True(await ingest.ExitCodeAsync() == 0, ingest.Output + ingest.Errors);
        }

        _production = StartProduction(Operations);
        _draft = StartProduction(Operations, ("GRAPHQL_HTTP_PROFILE", "draft"));
        await _production.AddressAsync();
        await _draft.AddressAsync();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await _draft.DisposeAsync();
        await _production.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Runs all scenarios of a client against the shared server.</summary>
    internal Task<IReadOnlyList<ClientScenario>> RunAsync(string client) => RunAsync(_production, client);

    /// <summary>Runs all scenarios of a client against a server like the shared one, with the statuses of the newer draft.</summary>
    internal Task<IReadOnlyList<ClientScenario>> RunDraftAsync(string client) => RunAsync(_draft, client);

    /// <summary>Runs all scenarios of a client.</summary>
    /// <param name="server">The server.</param>
    /// <param name="client">A file under <c>clients/</c> of the package.</param>
    /// <param name="own">Whether every configuration of the client has documents of its own, which no manifest has.</param>
    internal async Task<IReadOnlyList<ClientScenario>> RunAsync(ServerProcess server, string client, bool own = false)
    {
        var url = new Uri(await server.AddressAsync(), "/graphql").AbsoluteUri;
        var output = await _package.RunAsync("node", own ? ["run.mjs", url, client, "own"] : ["run.mjs", url, client]);
        Assert.DoesNotContain("\"level\":\"error\"", server.Output, StringComparison.Ordinal);
        return ClientScenario.Read(output);
    }

    /// <summary>Makes a folder with the server's own operations and these manifests of clients.</summary>
    internal string CreateOperations(string name, params string[] manifests)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, name));
        foreach (var file in Directory.GetFiles(RepositoryFolder.PathOf("persisted-queries")))
        {
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        }

        var clients = folder.CreateSubdirectory("clients");
        foreach (var manifest in manifests)
        {
            File.Copy(manifest, Path.Combine(clients.FullName, Path.GetFileName(manifest)));
        }

        return folder.FullName;
    }

    /// <summary>A server in production mode.</summary>
    internal ServerProcess StartProduction(string operations, params (string, string)[] variables) =>
        Start("Production", ["serve"], [("GRAPHQL_OPERATIONS", operations), .. variables]);

    /// <summary>A server in local mode, which appends what clients register to a manifest.</summary>
    internal ServerProcess StartLocal(string operations, string record) =>
        Start("Development", ["serve"], ("GRAPHQL_OPERATIONS", operations), ("GRAPHQL_RECORD", record));

    /// <summary>The server's command line.</summary>
    internal ServerProcess Start(string environment, string[] arguments, params (string, string)[] variables) => ServerProcess.Start(
        arguments,
        [
            ("DATABASE_URL", DatabaseAddress.Of(_database.ConnectionString)),
            ("ASPNETCORE_ENVIRONMENT", environment),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("OIDC_AUTHORITY", "https://issuer.example"),
            ("OIDC_AUDIENCE", "api"),
            // The system has few watchers, and these settings do not change.
            ("DOTNET_hostBuilder__reloadConfigOnChange", "false"),
            .. variables,
        ]);
}
