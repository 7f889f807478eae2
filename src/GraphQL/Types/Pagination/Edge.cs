namespace GraphQLBackend.GraphQL.Types.Pagination;

/// <summary>An item of a connection with the cursor that names its place.</summary>
public sealed class Edge<T>
{
    private readonly Func<string>? _resolveCursor;

    /// <summary>An item whose cursor is known.</summary>
    public Edge(T node, string cursor) => (Node, Cursor) = (node, cursor);

    /// <summary>An item whose cursor is made when it is first asked for: many lists are read without.</summary>
    public Edge(T node, Func<string> resolveCursor) => (Node, _resolveCursor) = (node, resolveCursor);

    /// <summary>The item.</summary>
    public T Node { get; }

    /// <summary>The cursor.</summary>
    public string Cursor
    {
        get => field ??= _resolveCursor!();
    }
}
