using GraphQLBackend.Persistence.Queries.Paging;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>A page, or why it cannot be had: one bad cursor must not fail the other pages of its batch.</summary>
public sealed record ProductPageResult(ProductPage? Page, GraphQLException? Fault)
{
    /// <summary>The page as the graph has it.</summary>
    /// <exception cref="GraphQLException">The page cannot be had.</exception>
    public ProductConnection ToConnection(ProductFilterInput? where)
    {
        if (Page is null)
        {
            throw Fault!;
        }

        var edges = Page.Rows.Select(static row => new Edge<Product>(ProductMapping.Map(row.Product), () => row.Cursor)).ToList();
        var pageInfo = new ConnectionPageInfo(
            Page.HasNextPage,
            Page.HasPreviousPage,
            edges.Count > 0 ? edges[0].Cursor : null,
            edges.Count > 0 ? edges[^1].Cursor : null);
        return new ProductConnection(edges, pageInfo, where);
    }
}
