using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.Benchmarks.Micro.Catalog;

/// <summary>A book.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Pages">Its pages.</param>
[ObjectType]
public sealed record Book(int Number, string Title, int Pages);
