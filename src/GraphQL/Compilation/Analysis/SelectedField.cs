using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>A field that an operation selects, with fragments expanded and selections of one response name merged.</summary>
/// <param name="Definition">Null for <c>__typename</c>.</param>
/// <param name="Node">One of the merged nodes; their names and arguments are the same.</param>
/// <param name="Sets">What is selected below, for each possible object type.</param>
internal sealed record SelectedField(FieldDefinition? Definition, FieldNode Node, IReadOnlyList<SelectedSet> Sets)
{
    public string Name => Node.Name.Value;

    /// <summary>Whether it is <c>__schema</c> or <c>__type</c>.</summary>
    public bool IsIntrospection => Definition is not null && Name.StartsWith("__", StringComparison.Ordinal);
}
