namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>What must be given cannot be deprecated (specification 3.13.3).</summary>
internal static class DeprecationRules
{
    public static void Check(Schema schema, SchemaFaults faults)
    {
        foreach (var (coordinate, input) in schema.Inputs())
        {
            if (input is { IsRequired: true, DeprecationReason: not null })
            {
                faults.Add($"\"{coordinate}\" is required and so cannot be deprecated.");
            }
        }
    }
}
