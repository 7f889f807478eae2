using GraphQLBackend.GraphQL.Types.Annotations;
using GraphQLBackend.GraphQL.Types.Pagination;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[ObjectType]
public sealed class BookConnection(IReadOnlyList<Edge<Book>> edges, ConnectionPageInfo pageInfo, int total) : Connection<Book>(edges, pageInfo)
{
    /// <summary>All of them.</summary>
    public int TotalCount => total;
}
