namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary><c>__Field</c> (specification 4.2.3).</summary>
internal static class FieldMetaType
{
    public const string Name = "__Field";

    public static void AddTo(SchemaBuilder builder) => builder.Object<FieldDefinition>(Name, static type => type
        .Description("A field of an object or interface, with its arguments and its type.")
        .Field("name", MetaShapes.String, static (field, _) => field.Name)
        .Field("description", MetaShapes.NullableString, static (field, _) => field.Description)
        .Field("args", MetaShapes.InputValues, static (field, context) => Deprecations.Filter(field.Arguments, context), Deprecations.FilterOptions)
        .Field("type", MetaShapes.Type, static (field, _) => field.Type)
        .Field("isDeprecated", MetaShapes.Boolean, static (field, _) => field.DeprecationReason is not null)
        .Field("deprecationReason", MetaShapes.NullableString, static (field, _) => field.DeprecationReason));
}
