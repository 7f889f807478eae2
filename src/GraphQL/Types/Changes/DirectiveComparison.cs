namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>Compares directives.</summary>
internal static class DirectiveComparison
{
    public static void Compare(IReadOnlyList<DirectiveDefinition> before, IReadOnlyList<DirectiveDefinition> after, ChangeList changes)
    {
        var directives = new NamedDifference<DirectiveDefinition>(before, after, static directive => directive.Name);
        foreach (var directive in directives.Removed)
        {
            changes.Add(ChangeKind.DirectiveRemoved, $"@{directive.Name}", $"Directive @{directive.Name} was removed.");
        }

        foreach (var directive in directives.Added)
        {
            changes.Add(ChangeKind.DirectiveAdded, $"@{directive.Name}", $"Directive @{directive.Name} was added.");
        }

        foreach (var (old, current) in directives.Kept)
        {
            InputComparison.CompareArguments($"@{old.Name}", old.Arguments, current.Arguments, ArgumentChanges.OfDirectives, changes);
            CompareRepeatable(old, current, changes);
            changes.AddDescription($"@{old.Name}", old.Description, current.Description);
            CompareLocations(old, current, changes);
        }
    }

    private static void CompareRepeatable(DirectiveDefinition before, DirectiveDefinition after, ChangeList changes)
    {
        if (before.IsRepeatable && !after.IsRepeatable)
        {
            changes.Add(ChangeKind.DirectiveRepeatableRemoved, $"@{before.Name}", $"Repeatable flag was removed from @{before.Name}.");
        }

        if (!before.IsRepeatable && after.IsRepeatable)
        {
            changes.Add(ChangeKind.DirectiveRepeatableAdded, $"@{before.Name}", $"Repeatable flag was added to @{before.Name}.");
        }
    }

    private static void CompareLocations(DirectiveDefinition before, DirectiveDefinition after, ChangeList changes)
    {
        foreach (var location in before.Locations.Except(after.Locations))
        {
            changes.Add(ChangeKind.DirectiveLocationRemoved, $"@{before.Name}", $"{location.ToGraphQLName()} was removed from @{before.Name}.");
        }

        foreach (var location in after.Locations.Except(before.Locations))
        {
            changes.Add(ChangeKind.DirectiveLocationAdded, $"@{before.Name}", $"{location.ToGraphQLName()} was added to @{before.Name}.");
        }
    }
}
