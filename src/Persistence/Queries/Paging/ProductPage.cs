namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>A page of products in the order asked for.</summary>
/// <param name="Rows">At most as many as asked for.</param>
/// <param name="HasNextPage">Forward: there are more rows. Backward: a <c>before</c> cursor was given.</param>
/// <param name="HasPreviousPage">Backward: there are more rows. Forward: an <c>after</c> cursor was given.</param>
public sealed record ProductPage(IReadOnlyList<ProductPageRow> Rows, bool HasNextPage, bool HasPreviousPage);
