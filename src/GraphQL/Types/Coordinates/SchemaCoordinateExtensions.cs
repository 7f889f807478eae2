namespace GraphQLBackend.GraphQL.Types.Coordinates;

/// <summary>Finds elements of a schema by their coordinates.</summary>
public static class SchemaCoordinateExtensions
{
    /// <summary>
    /// The <see cref="NamedType"/>, <see cref="FieldDefinition"/>, <see cref="InputValueDefinition"/>, <see cref="EnumValueDefinition"/> or
    /// <see cref="DirectiveDefinition"/> of that coordinate; null when the schema has none.
    /// </summary>
    public static object? Find(this Schema schema, SchemaCoordinate coordinate)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(coordinate);
        if (coordinate.IsDirective)
        {
            var directive = schema.GetDirective(coordinate.Name);
            return coordinate.Argument is null ? directive : directive?.Argument(coordinate.Argument);
        }

        var type = schema.GetType(coordinate.Name);
        return coordinate.Member is null ? type : FindMember(type, coordinate.Member, coordinate.Argument);
    }

    private static object? FindMember(NamedType? type, string member, string? argument)
    {
        return (type, argument) switch
        {
            (ComplexType complex, null) => complex.Field(member),
            (ComplexType complex, _) => complex.Field(member)?.Arguments.FirstOrDefault(definition => definition.Name == argument),
            (InputObjectType input, null) => input.Field(member),
            (EnumType choice, null) => choice.Values.FirstOrDefault(value => value.Name == member),
            _ => null,
        };
    }
}
