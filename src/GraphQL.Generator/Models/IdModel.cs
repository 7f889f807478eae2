namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A global id.</summary>
/// <param name="TypeName">The type it belongs to, or null.</param>
internal sealed record IdModel(string? TypeName);
