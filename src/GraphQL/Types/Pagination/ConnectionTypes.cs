using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types.Pagination;

/// <summary>Declares connection types.</summary>
public static class ConnectionTypes
{
    private const string PageInfoName = "PageInfo";

    /// <summary>
    /// Declares <paramref name="name"/> and the edge type of <paramref name="nodeName"/>, with <c>edges</c>, <c>nodes</c> and <c>pageInfo</c>;
    /// <c>totalCount</c> is added where its resolver is.
    /// </summary>
    public static SchemaBuilder Connection<TConnection, TNode>(this SchemaBuilder builder, string name, string nodeName, string? description = null)
        where TConnection : Connection<TNode>
    {
        ArgumentNullException.ThrowIfNull(builder);
        var edgeName = $"{nodeName}Edge";
        var node = Output.NonNull(Output.Object<TNode>(nodeName));
        return builder
            .Object<TConnection>(name, type => type
                .Description(description ?? $"A page of a list of {nodeName}.")
                .Field("edges", Output.List<IReadOnlyList<Edge<TNode>>, Edge<TNode>>(Output.NonNull(Output.Object<Edge<TNode>>(edgeName))), static (page, _) => page.Edges, Describe("The items with their cursors."))
                .Field("nodes", Output.List<IReadOnlyList<TNode>, TNode>(node), static (page, _) => page.Nodes, Describe("The items."))
                .Field("pageInfo", Output.NonNull(Output.Object<ConnectionPageInfo>(PageInfoName)), static (page, _) => page.PageInfo, Describe("Where the page stands.")))
            .Object<Edge<TNode>>(edgeName, type => type
                .Description($"A {nodeName} with the cursor that names its place in a list.")
                .Field("cursor", Output.NonNull(Output.Leaf<string>("String")), static (edge, _) => edge.Cursor, Describe("Opaque; for `after` and `before`."))
                .Field("node", node, static (edge, _) => edge.Node, Describe("The item.")))
            .Object<ConnectionPageInfo>(PageInfoName, AddPageInfo);
    }

    private static void AddPageInfo(ObjectTypeBuilder<ConnectionPageInfo> type)
    {
        var flag = Output.NonNull(Output.Leaf<bool>("Boolean"));
        type.Description("Where a page stands in its list.")
            .Field("hasNextPage", flag, static (info, _) => info.HasNextPage, Describe("Whether items follow the page."))
            .Field("hasPreviousPage", flag, static (info, _) => info.HasPreviousPage, Describe("Whether items precede the page."))
            .Field("startCursor", Output.Leaf<string?>("String"), static (info, _) => info.StartCursor, Describe("The first item's cursor; null for an empty page."))
            .Field("endCursor", Output.Leaf<string?>("String"), static (info, _) => info.EndCursor, Describe("The last item's cursor; null for an empty page."));
    }

    private static FieldOptions Describe(string description) => new() { Description = description };
}
