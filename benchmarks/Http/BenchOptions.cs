using GraphQLBackend.Benchmarks.Http.Data;

namespace GraphQLBackend.Benchmarks.Http;

/// <summary>What a run measures, and for how long.</summary>
internal sealed record BenchOptions
{
    /// <summary>The servers to start; empty for all.</summary>
    public required IReadOnlyList<string> Servers { get; init; }

    /// <summary>The shapes to ask; empty for all.</summary>
    public required IReadOnlyList<string> Shapes { get; init; }

    /// <summary>Rows in the database.</summary>
    public required SeedSize Size { get; init; }

    /// <summary>Times that every server is measured with every shape.</summary>
    public required int Rounds { get; init; }

    /// <summary>Length of one measurement.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Load on every server with every shape before anything is measured.</summary>
    public required TimeSpan WarmUp { get; init; }

    /// <summary>Open connections.</summary>
    public required int Connections { get; init; }

    /// <summary>Starts of a server of which the cold start is the median.</summary>
    public required int ColdStarts { get; init; }

    /// <summary>The file for the tables; null writes none.</summary>
    public string? Output { get; init; }
}
