namespace GraphQLBackend.GraphQL.Types.Pagination;

/// <summary>A page of a list (Relay cursor connections). Derive one class per connection type of the schema: its name is the type's.</summary>
public abstract class Connection<T>
{
    /// <summary>A page in the order of the list.</summary>
    protected Connection(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo pageInfo)
    {
        Edges = edges;
        PageInfo = pageInfo;
        Nodes = [.. edges.Select(static edge => edge.Node)];
    }

    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; }

    /// <summary>The items.</summary>
    public IReadOnlyList<T> Nodes { get; }

    /// <summary>Where the page stands.</summary>
    public ConnectionPageInfo PageInfo { get; }
}
