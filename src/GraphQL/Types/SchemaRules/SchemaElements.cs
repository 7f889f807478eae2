using GraphQLBackend.GraphQL.Types.Introspection;

namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>The parts of a schema with their coordinates; the introspection types are left out.</summary>
internal static class SchemaElements
{
    /// <summary>The types a schema declares itself.</summary>
    public static IEnumerable<NamedType> DeclaredTypes(this Schema schema) =>
        schema.Types.Where(static type => !IntrospectionTypes.Contains(type.Name));

    /// <summary>The fields of objects and interfaces as <c>Type.field</c>.</summary>
    public static IEnumerable<(string Coordinate, FieldDefinition Field)> OutputFields(this Schema schema) =>
        schema.DeclaredTypes().OfType<ComplexType>().SelectMany(static type => type.Fields.Select(field => ($"{type.Name}.{field.Name}", field)));

    /// <summary>The arguments of fields and directives, <c>Type.field(argument:)</c> and <c>@directive(argument:)</c>.</summary>
    public static IEnumerable<(string Coordinate, InputValueDefinition Input)> Arguments(this Schema schema) =>
        schema.OutputFields().SelectMany(static owner => owner.Field.Arguments.Select(argument => ($"{owner.Coordinate}({argument.Name}:)", argument)))
            .Concat(schema.Directives.SelectMany(static owner => owner.Arguments.Select(argument => ($"@{owner.Name}({argument.Name}:)", argument))));

    /// <summary>The fields of input objects as <c>Type.field</c>.</summary>
    public static IEnumerable<(string Coordinate, InputValueDefinition Input)> InputFields(this Schema schema) =>
        schema.DeclaredTypes().OfType<InputObjectType>().SelectMany(static type => type.Fields.Select(field => ($"{type.Name}.{field.Name}", field)));

    /// <summary>Everything that takes input.</summary>
    public static IEnumerable<(string Coordinate, InputValueDefinition Input)> Inputs(this Schema schema) =>
        schema.Arguments().Concat(schema.InputFields());
}
