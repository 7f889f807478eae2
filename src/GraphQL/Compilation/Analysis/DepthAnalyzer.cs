namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>
/// Depth: the fields from the root to a leaf, both counted. What only takes connections apart (<c>edges</c>, <c>node</c>,
/// <c>nodes</c>, <c>pageInfo</c>) does not count.
/// </summary>
internal static class DepthAnalyzer
{
    /// <summary>The depth of everything but introspection.</summary>
    public static int DepthOf(SelectedSet set) =>
        set.Fields.Where(static field => !field.IsIntrospection).Select(DepthOf).DefaultIfEmpty().Max();

    /// <summary>The depth of introspection alone, from a root set.</summary>
    public static int IntrospectionDepthOf(SelectedSet root) =>
        root.Fields.Where(static field => field.IsIntrospection).Select(DepthOf).DefaultIfEmpty().Max();

    private static int DepthOf(SelectedField field) =>
        (IsPlumbing(field.Name) ? 0 : 1) + field.Sets.Select(DepthOf).DefaultIfEmpty().Max();

    private static bool IsPlumbing(string field) => field is "edges" or "node" or "nodes" or "pageInfo";
}
