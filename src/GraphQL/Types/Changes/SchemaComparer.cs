namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>Finds what changed from one version of a schema to another, and what that does to clients.</summary>
public static class SchemaComparer
{
    /// <summary>The changes that lead from <paramref name="before"/> to <paramref name="after"/>; none for equal schemas.</summary>
    public static SchemaChanges Compare(Schema before, Schema after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new ChangeList();
        TypeComparison.Compare(before.Types, after.Types, changes);
        DirectiveComparison.Compare(before.Directives, after.Directives, changes);
        return new SchemaChanges(changes.ToList());
    }
}
