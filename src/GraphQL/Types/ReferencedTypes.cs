namespace GraphQLBackend.GraphQL.Types;

/// <summary>The types that fields, arguments and input fields of a schema are of.</summary>
internal static class ReferencedTypes
{
    /// <summary>All types but built-in scalars that nothing is of: those must not be listed (specification 3.5).</summary>
    public static IEnumerable<NamedType> WithoutUnusedScalars(SchemaTypes types, IReadOnlyList<DirectiveDefinition> directives)
    {
        var used = types.All.SelectMany(Find)
            .Concat(directives.SelectMany(static directive => directive.Arguments).Select(static argument => argument.Type.Named))
            .ToHashSet();
        return types.All.Where(type => !BuiltInScalars.Contains(type.Name) || used.Contains(type));
    }

    private static IEnumerable<NamedType> Find(NamedType type)
    {
        return type switch
        {
            ComplexType complex => complex.Fields.SelectMany(Find),
            InputObjectType input => input.Fields.Select(static field => field.Type.Named),
            _ => [],
        };
    }

    private static IEnumerable<NamedType> Find(FieldDefinition field) =>
        field.Arguments.Select(static argument => argument.Type.Named).Prepend(field.Type.Named);
}
