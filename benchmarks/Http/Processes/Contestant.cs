namespace GraphQLBackend.Benchmarks.Http.Processes;

/// <summary>A server that is measured.</summary>
/// <param name="Name">As it stands in the tables.</param>
/// <param name="Command">The program and its arguments.</param>
/// <param name="Environment">Variables beside the inherited ones; the address is added.</param>
internal sealed record Contestant(string Name, IReadOnlyList<string> Command, IReadOnlyDictionary<string, string> Environment);
