using System.Diagnostics;
using System.Text;

namespace GraphQLBackend.Benchmarks.Http.Load;

/// <summary>A closed loop: so many connections, each of which sends its next request when the last one is answered.</summary>
internal static class LoadGenerator
{
    /// <summary>The bytes of a request.</summary>
    public static byte[] Request(string target) =>
        Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n");

    /// <summary>Loads one server with requests drawn by a seeded choice.</summary>
    /// <exception cref="InvalidOperationException">An answer was not 200, or a connection was closed.</exception>
    public static async Task<LoadResult> RunAsync(int port, IReadOnlyList<byte[]> requests, int connections, TimeSpan duration, int seed)
    {
        var watch = Stopwatch.StartNew();
        var end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        var loops = Enumerable.Range(0, connections)
            .Select(index => Task.Run(() => LoopAsync(port, requests, new Random((seed * 1000) + index), end)))
            .ToArray();
        var latencies = await Task.WhenAll(loops);
        var elapsed = watch.Elapsed;
        var sorted = latencies.SelectMany(static list => list).ToArray();
        Array.Sort(sorted);
        return new LoadResult(sorted.Length, elapsed, sorted);
    }

    private static async Task<List<int>> LoopAsync(int port, IReadOnlyList<byte[]> requests, Random random, long end)
    {
        using var connection = await HttpConnection.OpenAsync(port);
        var latencies = new List<int>(1024);
        var now = Stopwatch.GetTimestamp();
        do
        {
            await connection.SendAsync(requests[random.Next(requests.Count)]);
            var then = Stopwatch.GetTimestamp();
            latencies.Add((int)((then - now) * 1_000_000 / Stopwatch.Frequency));
            now = then;
        }
        while (now < end);

        return latencies;
    }
}
