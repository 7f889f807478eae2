namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>Fields are of output types, arguments and input fields of input types (specification 3.4.2).</summary>
internal static class PositionRules
{
    public static void Check(Schema schema, SchemaFaults faults)
    {
        foreach (var (coordinate, field) in schema.OutputFields())
        {
            if (!field.Type.Named.IsOutputType)
            {
                faults.Add($"\"{coordinate}\" must be of an output type, not of \"{field.Type}\".");
            }
        }

        foreach (var (coordinate, input) in schema.Inputs())
        {
            if (!input.Type.Named.IsInputType)
            {
                faults.Add($"\"{coordinate}\" must be of an input type, not of \"{input.Type}\".");
            }
        }
    }
}
