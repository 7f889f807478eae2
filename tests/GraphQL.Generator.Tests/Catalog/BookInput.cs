using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[InputObjectType("AddBookInput")]
public sealed record BookInput(string Title, BookBy? After);
