namespace GraphQLBackend.GraphQL.Types.Pagination;

/// <summary>Where a page stands in its list; the cursors are null for an empty page.</summary>
public sealed record ConnectionPageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
