using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>Defaults are values of their types (specification 3.6.1, 3.10). To be asked only of schemas without default cycles.</summary>
internal static class DefaultValueRules
{
    public static void Check(Schema schema, SchemaFaults faults)
    {
        foreach (var (coordinate, input) in schema.Inputs())
        {
            try
            {
                input.CheckDefault();
            }
            catch (Exception exception) when (exception is LeafCoercionException or ArgumentCoercionException)
            {
                faults.Add($"The default of \"{coordinate}\" does not fit: {exception.Message}");
            }
        }
    }
}
