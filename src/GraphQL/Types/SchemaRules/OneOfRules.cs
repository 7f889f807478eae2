namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>The fields of a OneOf input object are nullable and have no defaults (specification 3.10.1).</summary>
internal static class OneOfRules
{
    public static void Check(Schema schema, SchemaFaults faults)
    {
        foreach (var type in schema.DeclaredTypes().OfType<InputObjectType>().Where(static type => type.IsOneOf))
        {
            foreach (var field in type.Fields)
            {
                Check($"{type.Name}.{field.Name}", field, faults);
            }
        }
    }

    private static void Check(string coordinate, InputValueDefinition field, SchemaFaults faults)
    {
        if (field.Type.IsNonNull)
        {
            faults.Add($"\"{coordinate}\" must be nullable, as all fields of a OneOf input object.");
        }

        if (field.DefaultValue is not null)
        {
            faults.Add($"\"{coordinate}\" cannot have a default, as no field of a OneOf input object can.");
        }
    }
}
