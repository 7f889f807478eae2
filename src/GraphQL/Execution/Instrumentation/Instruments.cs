using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GraphQLBackend.GraphQL.Execution.Instrumentation;

/// <summary>Where traces and metrics of the executor come from.</summary>
public static class Instruments
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "GraphQLBackend.GraphQL";

    internal static ActivitySource Activities { get; } = new(Name);

    internal static Meter Meter { get; } = new(Name);

    internal static Counter<long> Requests { get; } = Meter.CreateCounter<long>("gql_requests_total", null, "Executed operations.");

    internal static Histogram<double> Latency { get; } = Meter.CreateHistogram<double>("gql_latency_ms", "ms", "How long operations run.");

    internal static Counter<long> RepeatedLoads { get; } = Meter.CreateCounter<long>(
        "gql_n_plus_one_detected_total", null, "Operations in which a DataLoader was called more than once per level.");
}
