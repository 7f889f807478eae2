namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A global id.</summary>
/// <param name="TypeName">The name of the type it belongs to, or null.</param>
/// <param name="RuntimeType">The C# type it belongs to, which may be renamed where it is registered, or null.</param>
internal sealed record IdModel(string? TypeName, string? RuntimeType);
