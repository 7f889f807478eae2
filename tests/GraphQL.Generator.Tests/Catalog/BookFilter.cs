using GraphQLBackend.GraphQL.Types.Annotations;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

/// <summary>What to look for.</summary>
/// <param name="Text">Words.</param>
[InputObjectType]
public sealed record BookFilter(string? Text, Optional<decimal?> MaxPrice, Shelf Shelf = Shelf.TopLeft)
{
    public int Take { get; init; } = 10;

    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public string[]? Words { get; init; }
}
