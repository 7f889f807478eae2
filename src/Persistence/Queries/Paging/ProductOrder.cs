namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>One order key.</summary>
public readonly record struct ProductOrder(ProductSortField Field, SortDirection Direction);
