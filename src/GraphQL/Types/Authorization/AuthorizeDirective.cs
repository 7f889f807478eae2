namespace GraphQLBackend.GraphQL.Types.Authorization;

/// <summary>What <c>[Authorize]</c> asks of a caller, besides being signed in.</summary>
/// <param name="Policy">The name of a policy that must hold; null for none.</param>
/// <param name="Roles">Roles of which the caller must have one; empty for any caller.</param>
public sealed record AuthorizeDirective(string? Policy, params IReadOnlyList<string> Roles);
