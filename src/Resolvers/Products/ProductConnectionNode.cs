using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>What a page of products has beyond its products.</summary>
[ObjectType<ProductConnection>]
public static partial class ProductConnectionNode
{
    /// <summary>The number of products in the whole list; counted only when asked for.</summary>
    public static Task<int> GetTotalCountAsync(
        [Parent] ProductConnection connection,
        IProductCountDataLoader productCount,
        CancellationToken cancellationToken) =>
        productCount.LoadAsync(new ProductCountKey(connection.Where), cancellationToken);
}
