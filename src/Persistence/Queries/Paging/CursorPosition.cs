namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>A row's place in an order: the values of its order keys (null for absent) and its id.</summary>
internal sealed record CursorPosition(IReadOnlyList<object?> Values, long Id);
