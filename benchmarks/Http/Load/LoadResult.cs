namespace GraphQLBackend.Benchmarks.Http.Load;

/// <summary>What one stretch of load showed.</summary>
/// <param name="Requests">Answered requests.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Latencies">Of every request in microseconds, in ascending order.</param>
internal sealed record LoadResult(int Requests, TimeSpan Elapsed, int[] Latencies)
{
    /// <summary>Requests per second.</summary>
    public double Rate => Requests / Elapsed.TotalSeconds;

    /// <summary>The latency in milliseconds that a share of the requests does not exceed.</summary>
    public double Percentile(double share) => Latencies[(int)((Latencies.Length - 1) * share)] / 1000.0;
}
