namespace GraphQLBackend.Schema.Products;

/// <summary>A page of products.</summary>
/// <param name="edges">The products with their cursors.</param>
/// <param name="pageInfo">Where the page stands.</param>
/// <param name="where">The filter of the list, for counting.</param>
[ObjectType]
public sealed class ProductConnection(IReadOnlyList<Edge<Product>> edges, ConnectionPageInfo pageInfo, ProductFilterInput? where)
    : Connection<Product>(edges, pageInfo)
{
    /// <summary>The filter of the list.</summary>
    [GraphQLIgnore]
    public ProductFilterInput? Where { get; } = where;
}
