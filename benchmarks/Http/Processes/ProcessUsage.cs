using System.Globalization;

namespace GraphQLBackend.Benchmarks.Http.Processes;

/// <summary>What the kernel knows about processes (Linux only).</summary>
internal static class ProcessUsage
{
    // USER_HZ, which is 100 wherever .NET runs on Linux.
    private const double TicksPerSecond = 100;

    /// <summary>Seconds of processor time, user and system, of one process.</summary>
    public static double CpuSeconds(int processId)
    {
        var fields = Fields(processId);
        return fields is null ? 0 : (Number(fields[11]) + Number(fields[12])) / TicksPerSecond;
    }

    /// <summary>The same of a process and its children, those that have ended included.</summary>
    public static double CpuSecondsOfTree(int processId)
    {
        var fields = Fields(processId);
        var own = fields is null ? 0 : (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) / TicksPerSecond;
        return own + Children(processId).Sum(CpuSeconds);
    }

    /// <summary>Resident memory in MB.</summary>
    public static double ResidentMegabytes(int processId)
    {
        var line = File.ReadLines($"/proc/{processId}/status").First(static line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return Number(line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
    }

    private static IEnumerable<int> Children(int processId) => Directory.EnumerateDirectories("/proc")
        .Select(static folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0 && ParentOf(id) == processId);

    /// <summary>The parent of a process; 0 when there is no such process.</summary>
    public static int ParentOf(int processId) => Fields(processId) is { } fields ? int.Parse(fields[1], CultureInfo.InvariantCulture) : 0;

    // The fields behind the name, which stands in parentheses and may hold blanks: state, parent, …
    private static string[]? Fields(int processId)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{processId}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
