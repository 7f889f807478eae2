using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[ObjectType]
public sealed record Author(int Number, string Name, Mark Mark) : IThing;
