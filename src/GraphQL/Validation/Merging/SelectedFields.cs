namespace GraphQLBackend.GraphQL.Validation.Merging;

/// <summary>What one selection set selects, inline fragments written out: fields by response name, and the names of fragments spread in it.</summary>
internal sealed class SelectedFields
{
    public OrderedDictionary<string, List<SelectedField>> ByResponseName { get; } = new(StringComparer.Ordinal);

    public List<string> FragmentNames { get; } = [];
}
