namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>There is a query type, root types are objects, and all different (specification 3.3.1).</summary>
internal static class RootRules
{
    public static void Check((string? Query, string? Mutation, string? Subscription) roots, SchemaTypes types, SchemaFaults faults)
    {
        if (roots.Query is null || types.Find(roots.Query) is null)
        {
            faults.Add("The schema has no query type.");
        }

        var found = new[] { roots.Query, roots.Mutation, roots.Subscription }.Where(name => name is not null && types.Contains(name));
        foreach (var same in found.GroupBy(static name => name, StringComparer.Ordinal))
        {
            if (types.Find(same.Key!) is not ObjectType)
            {
                faults.Add($"\"{same.Key}\" cannot be a root type, because it is no object type.");
            }

            if (same.Skip(1).Any())
            {
                faults.Add($"\"{same.Key}\" cannot be the root of more than one kind of operation.");
            }
        }
    }
}
