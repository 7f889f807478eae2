namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary><c>__TypeKind</c> (specification 4.2.2).</summary>
internal static class TypeKindMetaType
{
    public const string Name = "__TypeKind";

    public static void AddTo(SchemaBuilder builder) => builder.Add(new EnumType<TypeKind>(
        Name,
        "The kinds of types.",
        Value(TypeKind.Scalar, "Indicates this type is a scalar."),
        Value(TypeKind.Object, "Indicates this type is an object. `fields` and `interfaces` are valid fields."),
        Value(TypeKind.Interface, "Indicates this type is an interface. `fields`, `interfaces` and `possibleTypes` are valid fields."),
        Value(TypeKind.Union, "Indicates this type is a union. `possibleTypes` is a valid field."),
        Value(TypeKind.Enum, "Indicates this type is an enum. `enumValues` is a valid field."),
        Value(TypeKind.InputObject, "Indicates this type is an input object. `inputFields` is a valid field."),
        Value(TypeKind.List, "Indicates this type is a list. `ofType` is a valid field."),
        Value(TypeKind.NonNull, "Indicates this type is a non-null. `ofType` is a valid field.")));

    private static EnumValueDefinition<TypeKind> Value(TypeKind kind, string description) =>
        new(ScreamingCase.From(kind.ToString()), kind, description);
}
