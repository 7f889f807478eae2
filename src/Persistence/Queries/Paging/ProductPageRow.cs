namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>A product and its place in the order.</summary>
public sealed class ProductPageRow
{
    private readonly SortKey[] _keys;
    private readonly object?[] _values;

    internal ProductPageRow(ProductRow product, SortKey[] keys, object?[] values) => (Product, _keys, _values) = (product, keys, values);

    /// <summary>The product.</summary>
    public ProductRow Product { get; }

    /// <summary>The opaque cursor of its place; made when asked for.</summary>
    public string Cursor => ProductCursor.Encode(_keys, new CursorPosition(_values, Product.Id));
}
