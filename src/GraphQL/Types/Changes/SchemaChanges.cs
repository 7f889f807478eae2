namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>All differences between two versions of a schema, types before directives.</summary>
public sealed class SchemaChanges
{
    internal SchemaChanges(IReadOnlyList<SchemaChange> all) => All = all;

    /// <summary>Every change.</summary>
    public IReadOnlyList<SchemaChange> All { get; }

    /// <summary>Changes after which operations may no longer be valid.</summary>
    public IReadOnlyList<SchemaChange> Breaking => Of(ChangeSeverity.Breaking);

    /// <summary>Changes after which clients may behave differently.</summary>
    public IReadOnlyList<SchemaChange> Dangerous => Of(ChangeSeverity.Dangerous);

    /// <summary>Changes that no client notices.</summary>
    public IReadOnlyList<SchemaChange> Safe => Of(ChangeSeverity.Safe);

    private List<SchemaChange> Of(ChangeSeverity severity) => [.. All.Where(change => change.Severity == severity)];
}
