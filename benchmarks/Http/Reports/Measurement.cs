using GraphQLBackend.Benchmarks.Http.Load;

namespace GraphQLBackend.Benchmarks.Http.Reports;

/// <summary>One server under load with one shape, once.</summary>
/// <param name="Server">The server.</param>
/// <param name="Shape">The shape.</param>
/// <param name="Load">What the generator saw.</param>
/// <param name="ServerCpu">Seconds of processor time of the server.</param>
/// <param name="DatabaseCpu">Seconds of processor time of all of PostgreSQL.</param>
/// <param name="GeneratorCpu">Seconds of processor time of the generator.</param>
internal sealed record Measurement(string Server, string Shape, LoadResult Load, double ServerCpu, double DatabaseCpu, double GeneratorCpu);
