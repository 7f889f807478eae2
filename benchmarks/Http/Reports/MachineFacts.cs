using System.Runtime.InteropServices;

namespace GraphQLBackend.Benchmarks.Http.Reports;

/// <summary>What the figures depend on, without anything that names the machine.</summary>
internal static class MachineFacts
{
    /// <summary>One line.</summary>
    public static string Describe(string postgres)
    {
        var processor = File.ReadLines("/proc/cpuinfo").First(static line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim();
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024 / 1024 / 1024.0;
        return $"{Environment.ProcessorCount} cores of {processor}, {memory:F0} GB of memory, {RuntimeInformation.FrameworkDescription}, PostgreSQL {postgres}; " +
            "generator, server and database on the same machine.";
    }
}
