namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>Names that begin with two underscores belong to introspection (specification 2.1.9).</summary>
internal static class NameRules
{
    public static void Check(Schema schema, SchemaFaults faults)
    {
        var names = schema.DeclaredTypes().Select(static type => (type.Name, Coordinate: type.Name))
            .Concat(schema.OutputFields().Select(static field => (field.Field.Name, field.Coordinate)))
            .Concat(schema.Inputs().Select(static input => (input.Input.Name, input.Coordinate)))
            .Concat(schema.DeclaredTypes().OfType<EnumType>().SelectMany(static type => type.Values.Select(value => (value.Name, $"{type.Name}.{value.Name}"))))
            .Concat(schema.Directives.Select(static directive => (directive.Name, $"@{directive.Name}")));
        foreach (var (name, coordinate) in names)
        {
            if (name.StartsWith("__", StringComparison.Ordinal))
            {
                faults.Add($"The name of \"{coordinate}\" must not begin with \"__\", which is reserved for introspection.");
            }
        }
    }
}
