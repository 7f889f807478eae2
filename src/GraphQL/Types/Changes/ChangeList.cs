namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>Collects changes.</summary>
internal sealed class ChangeList
{
    private readonly List<SchemaChange> _changes = [];

    /// <param name="kind">What changed.</param>
    /// <param name="coordinate">Where: a type, <c>Type.member</c>, <c>Type.field(argument:)</c> or <c>@directive</c>.</param>
    /// <param name="description">A sentence for people.</param>
    public void Add(ChangeKind kind, string coordinate, string description) => _changes.Add(new SchemaChange(kind, description) { Coordinate = coordinate });

    public void AddDescription(string subject, string? before, string? after)
    {
        if (before != after)
        {
            Add(ChangeKind.DescriptionChanged, subject, $"Description of {subject} has changed to \"{after}\".");
        }
    }

    public IReadOnlyList<SchemaChange> ToList() => _changes;
}
