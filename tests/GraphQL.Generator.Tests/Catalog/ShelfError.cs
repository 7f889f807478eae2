using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[ObjectType]
public sealed record ShelfError(string Message, Shelf Shelf)
{
    public static ShelfError CreateErrorFrom(InvalidOperationException exception) => new(exception.Message, Shelf.TopLeft);
}
