namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>A product and the opaque cursor of its place in the order.</summary>
public sealed record ProductPageRow(ProductRow Product, string Cursor);
