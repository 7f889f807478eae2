using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.Benchmarks.Micro.Catalog;

/// <summary>Who wrote a book.</summary>
/// <param name="Name">The name.</param>
/// <param name="Born">The year of birth.</param>
[ObjectType]
public sealed record Author(string Name, int Born);
