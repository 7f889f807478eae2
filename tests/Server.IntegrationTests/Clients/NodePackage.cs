using System.Diagnostics;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.IntegrationTests.Clients;

/// <summary>A package under <c>tests/clients</c>, and its programs.</summary>
internal sealed class NodePackage
{
    private readonly string _folder;

    private NodePackage(string folder) => _folder = folder;

    /// <summary>Installs exactly what the package's lock file says.</summary>
    public static async Task<NodePackage> InstallAsync(string name)
    {
        var package = new NodePackage(RepositoryFolder.PathOf($"tests/clients/{name}"));
        await package.RunAsync("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
        return package;
    }

    /// <summary>Where a file of the package is.</summary>
    public string PathOf(string relative) => Path.Combine(_folder, relative);

    /// <summary>What a program printed that must end with 0.</summary>
    public async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output}{await errors}");
        return await output;
    }
}
