namespace GraphQLBackend.GraphQL.Types.Pagination;

/// <summary>An item of a connection with the cursor that names its place.</summary>
public sealed record Edge<T>(T Node, string Cursor);
