namespace GraphQLBackend.Server.IntegrationTests.Graph;

/// <summary>The server in production mode with one public operation, one other, and a mutation. Shared, since such a server takes seconds to drain.</summary>
public sealed class ProductionFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("operations-");
    private ServerApplication _server = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Open.graphql"), "query Open @public { marketplaces { code } }");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Closed.graphql"), "query Closed { marketplaces { code } }");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Track.graphql"), "mutation Track { trackProduct(input: { asin: \"B000000001\" }) { product { asin } } }");
        _server = await ServerApplication.CreateAsync(
            ("environment", "Production"), ("OIDC_AUTHORITY", "https://issuer.example"), ("OIDC_AUDIENCE", "api"), ("GRAPHQL_OPERATIONS", _folder.FullName));
        Client = _server.CreateClient();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
