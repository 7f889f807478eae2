namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>
/// Depth: the fields from the root to a leaf, both counted. What only takes connections apart (<c>edges</c>, <c>node</c>,
/// <c>nodes</c>, <c>pageInfo</c>) does not count. Cycle: how often a way down passes the same field.
/// </summary>
internal sealed class ShapeAnalyzer
{
    private readonly Dictionary<string, int> _onTheWay = new(StringComparer.Ordinal);
    private (int Count, string Field) _cycle = (0, string.Empty);

    private ShapeAnalyzer()
    {
    }

    public static OperationShape ShapeOf(SelectedSet root)
    {
        var analyzer = new ShapeAnalyzer();
        analyzer.FindCycles(root);
        return new OperationShape(
            root.Fields.Count,
            analyzer._cycle.Count,
            analyzer._cycle.Field,
            DepthOf(root.Fields, static _ => true),
            DepthOf(root.Fields.Where(static field => !field.IsIntrospection), static field => !IsPlumbing(field.Name)),
            DepthOf(root.Fields.Where(static field => field.IsIntrospection), static _ => true));
    }

    private static int DepthOf(IEnumerable<SelectedField> fields, Func<SelectedField, bool> counts) =>
        fields.Select(field => (counts(field) ? 1 : 0) + field.Sets.Select(set => DepthOf(set.Fields, counts)).DefaultIfEmpty().Max()).DefaultIfEmpty().Max();

    private static bool IsPlumbing(string field) => field is "edges" or "node" or "nodes" or "pageInfo";

    private void FindCycles(SelectedSet set)
    {
        foreach (var field in set.Fields)
        {
            var coordinate = $"{set.Type.Name}.{field.Name}";
            var count = _onTheWay.GetValueOrDefault(coordinate) + 1;
            _onTheWay[coordinate] = count;
            if (count > _cycle.Count && !IsWrapping(coordinate))
            {
                _cycle = (count, coordinate);
            }

            foreach (var below in field.Sets)
            {
                FindCycles(below);
            }

            _onTheWay[coordinate] = count - 1;
        }
    }

    /// <summary>Each is one list or non-null of a type, and introspection has to take them all off.</summary>
    private static bool IsWrapping(string coordinate) => coordinate == "__Type.ofType";
}
