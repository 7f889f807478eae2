namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What <c>[CacheControl]</c> says.</summary>
/// <param name="Scope">The C# constant, or null.</param>
internal sealed record CacheControlModel(int? MaxAge, string? Scope);
