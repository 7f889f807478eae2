namespace GraphQLBackend.Benchmarks.Http.Reports;

/// <summary>What is measured once per server.</summary>
/// <param name="Server">The server.</param>
/// <param name="ColdStarts">From the start of the process to the first answer with status 200.</param>
/// <param name="ResidentMegabytes">Resident memory after all of the load.</param>
internal sealed record ServerFacts(string Server, IReadOnlyList<TimeSpan> ColdStarts, double ResidentMegabytes);
