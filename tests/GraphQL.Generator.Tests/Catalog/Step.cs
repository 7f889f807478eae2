using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[ObjectType]
public sealed record Step([property: GraphQLIgnore] string Name);
