namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>The variables of all shapes.</summary>
internal sealed record Variables(string? Asin, string? After);
