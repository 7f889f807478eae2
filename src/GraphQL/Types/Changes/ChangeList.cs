namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>Collects changes.</summary>
internal sealed class ChangeList
{
    private readonly List<SchemaChange> _changes = [];

    public void Add(ChangeKind kind, string description) => _changes.Add(new SchemaChange(kind, description));

    public void AddDescription(string subject, string? before, string? after)
    {
        if (before != after)
        {
            Add(ChangeKind.DescriptionChanged, $"Description of {subject} has changed to \"{after}\".");
        }
    }

    public IReadOnlyList<SchemaChange> ToList() => _changes;
}
