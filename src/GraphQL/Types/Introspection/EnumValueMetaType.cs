namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary><c>__EnumValue</c> (specification 4.2.5).</summary>
internal static class EnumValueMetaType
{
    public const string Name = "__EnumValue";

    public static void AddTo(SchemaBuilder builder) => builder.Object<EnumValueDefinition>(Name, static type => type
        .Description("One of the values of an enum.")
        .Field("name", MetaShapes.String, static (value, _) => value.Name)
        .Field("description", MetaShapes.NullableString, static (value, _) => value.Description)
        .Field("isDeprecated", MetaShapes.Boolean, static (value, _) => value.DeprecationReason is not null)
        .Field("deprecationReason", MetaShapes.NullableString, static (value, _) => value.DeprecationReason));
}
