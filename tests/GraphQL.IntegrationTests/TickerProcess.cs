using System.Diagnostics;

namespace GraphQLBackend.GraphQL.IntegrationTests;

/// <summary>This program as a server in a process of its own.</summary>
internal sealed class TickerProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _operations = Directory.CreateTempSubdirectory("ticker-");
    private readonly Process _process;

    private TickerProcess()
    {
        File.WriteAllText(Path.Combine(_operations.FullName, "Ticks.graphql"), "subscription Ticks($symbol: String!) { tick(symbol: $symbol) { number } }");
        _process = Process.Start(new ProcessStartInfo("dotnet", [typeof(TickerProcess).Assembly.Location, _operations.FullName]) { RedirectStandardOutput = true })!;
    }

    public Uri Address { get; private set; } = null!;

    public static async Task<TickerProcess> StartAsync()
    {
        var server = new TickerProcess();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (server.Address is null)
        {
            var line = await server._process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The server ended.");
            server.Address = line.StartsWith("listening ", StringComparison.Ordinal) ? new Uri(line["listening ".Length..]) : null!;
        }

        // So that what it logs never holds it up.
        _ = server._process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return server;
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    public async Task<int> ExitCodeAsync(TimeSpan limit)
    {
        await _process.WaitForExitAsync().WaitAsync(limit);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _operations.Delete(recursive: true);
    }
}
