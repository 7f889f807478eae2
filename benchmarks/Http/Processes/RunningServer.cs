using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace GraphQLBackend.Benchmarks.Http.Processes;

/// <summary>A contestant that answers.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly GuardedProcess _process;

    private RunningServer(GuardedProcess process, string name, int port, TimeSpan coldStart)
    {
        _process = process;
        Name = name;
        Port = port;
        ColdStart = coldStart;
    }

    /// <summary>As it stands in the tables.</summary>
    public string Name { get; }

    /// <summary>The port of 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>From the start of the process to the end of the first answer with status 200.</summary>
    public TimeSpan ColdStart { get; }

    /// <summary>The process id, for tools that look into the process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Seconds of processor time so far.</summary>
    public double CpuSeconds => ProcessUsage.CpuSeconds(_process.Id);

    /// <summary>Resident memory in MB.</summary>
    public double ResidentMegabytes => ProcessUsage.ResidentMegabytes(_process.Id);

    /// <summary>Starts a contestant and asks it the same thing until it answers.</summary>
    public static async Task<RunningServer> StartAsync(Contestant contestant, string folder, string target, CancellationToken cancellationToken)
    {
        var port = LoopbackPort.Take();
        var log = Path.Combine(folder, $"{contestant.Name.Replace(' ', '-')}-{port.ToString(CultureInfo.InvariantCulture)}.log");
        var environment = new Dictionary<string, string>(contestant.Environment)
        {
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            // Nothing watches files that do not exist: the kernel's limit on watches is easily reached where much runs.
            ["DOTNET_hostBuilder__reloadConfigOnChange"] = "false",
        };
        var watch = Stopwatch.StartNew();
        var process = await GuardedProcess.StartAsync(log, contestant.Command, environment);
        try
        {
            await WaitAsync(new Uri($"http://127.0.0.1:{port}{target}"), process, watch, log, cancellationToken);
            return new RunningServer(process, contestant.Name, port, watch.Elapsed);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>The body of one answer, which must have status 200.</summary>
    public async Task<byte[]> GetAsync(string target, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri($"http://127.0.0.1:{Port}{target}"), cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.StatusCode == HttpStatusCode.OK
            ? body
            : throw new InvalidOperationException($"{Name} answers {(int)response.StatusCode}: {System.Text.Encoding.UTF8.GetString(body)}");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static async Task WaitAsync(Uri address, GuardedProcess process, Stopwatch watch, string log, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        var last = "nothing";
        while (watch.Elapsed < s_patience && !process.HasExited)
        {
            try
            {
                using var response = await client.GetAsync(address, cancellationToken);
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }

                last = await response.Content.ReadAsStringAsync(cancellationToken);
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(5, cancellationToken);
        }

        throw new InvalidOperationException($"The server does not answer; it said {last} and logged: {await File.ReadAllTextAsync(log, cancellationToken)}");
    }
}
