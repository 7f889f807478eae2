namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What one <c>[Authorize]</c> says.</summary>
internal sealed record AuthorizeModel(string? Policy, EquatableArray<string> Roles);
