using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary><c>__InputValue</c> (specification 4.2.4).</summary>
internal static class InputValueMetaType
{
    public const string Name = "__InputValue";

    public static void AddTo(SchemaBuilder builder) => builder.Object<InputValueDefinition>(Name, static type => type
        .Description("An argument of a field or directive, or a field of an input object.")
        .Field("name", MetaShapes.String, static (value, _) => value.Name)
        .Field("description", MetaShapes.NullableString, static (value, _) => value.Description)
        .Field("type", MetaShapes.Type, static (value, _) => value.Type)
        .Field("defaultValue", MetaShapes.NullableString, static (value, _) => DefaultOf(value), new FieldOptions
        {
            Description = "A GraphQL literal: the value when none is given; null when there is none.",
        })
        .Field("isDeprecated", MetaShapes.Boolean, static (value, _) => value.DeprecationReason is not null)
        .Field("deprecationReason", MetaShapes.NullableString, static (value, _) => value.DeprecationReason));

    private static string? DefaultOf(InputValueDefinition value) =>
        value.DefaultValue is null ? null : SyntaxPrinter.Print(value.DefaultValue);
}
