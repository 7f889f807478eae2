using GraphQLBackend.GraphQL.Generator.Models;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>All that the assembly says of one object type, put together.</summary>
internal sealed record BoundObject(
    string RuntimeType,
    string Name,
    string? Description,
    CacheControlModel? CacheControl,
    IReadOnlyList<string> Interfaces,
    IReadOnlyList<string> Unions,
    TypeModel? ConnectionNode,
    IReadOnlyList<BoundField> Fields,
    IReadOnlyList<string> NodeResolvers,
    LocationModel? Location);
