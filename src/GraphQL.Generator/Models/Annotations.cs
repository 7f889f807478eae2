namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What attributes and documentation say of a member or parameter.</summary>
/// <param name="GraphQLName">Given or derived.</param>
/// <param name="ScalarClass">The class that <c>[GraphQLType]</c> names.</param>
/// <param name="IsObsolete">Whether the compiler warns of its use.</param>
internal sealed record Annotations(
    string GraphQLName,
    string? Description,
    string? DeprecationReason,
    bool IsObsolete,
    IdModel? Id,
    string? ScalarClass,
    LocationModel? Location);
