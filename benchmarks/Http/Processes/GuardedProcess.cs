using System.Diagnostics;
using System.Globalization;

namespace GraphQLBackend.Benchmarks.Http.Processes;

/// <summary>A program that ends when this one does, however it ends: a shell waits for its own input to close and then stops the program.</summary>
internal sealed class GuardedProcess : IAsyncDisposable
{
    private const string Script =
        """
        log=$1
        shift
        "$@" >"$log" 2>&1 </dev/null &
        echo $!
        cat >/dev/null
        kill -TERM $! 2>/dev/null
        wait $!
        """;

    private readonly Process _guard;

    private GuardedProcess(Process guard, int id) => (_guard, Id) = (guard, id);

    /// <summary>The program's process id.</summary>
    public int Id { get; }

    /// <summary>Whether the program has ended by itself.</summary>
    public bool HasExited => !Directory.Exists($"/proc/{Id}");

    /// <summary>Starts a program, its output going to a file.</summary>
    public static async Task<GuardedProcess> StartAsync(string log, IEnumerable<string> command, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "sh", log, .. command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var guard = Process.Start(start) ?? throw new InvalidOperationException("/bin/sh does not start.");
        var line = await guard.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The shell gave no process id.");
        return new GuardedProcess(guard, int.Parse(line, CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
    }
}
