using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[InputObjectType]
[OneOf]
public sealed class BookBy
{
    [ID<Book>]
    public long? Id { get; set; }

    public string? Title { get; set; }
}
