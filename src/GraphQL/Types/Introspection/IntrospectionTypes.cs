using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary>The introspection system (specification 4): ordinary object types over the schema itself.</summary>
internal static class IntrospectionTypes
{
    private const string NameArgument = "name";

    /// <summary>Whether the specification defines the type.</summary>
    public static bool Contains(string name) => name is "__Schema" or "__Type" or "__TypeKind" or "__Field" or "__InputValue" or "__EnumValue"
        or "__Directive" or "__DirectiveLocation";

    /// <summary>Declares the introspection types and gives the query root <c>__schema</c> and <c>__type</c>.</summary>
    public static void AddTo(SchemaBuilder builder, ObjectType? queryType)
    {
        SchemaMetaType.AddTo(builder);
        TypeMetaType.AddTo(builder);
        TypeKindMetaType.AddTo(builder);
        FieldMetaType.AddTo(builder);
        InputValueMetaType.AddTo(builder);
        EnumValueMetaType.AddTo(builder);
        DirectiveMetaType.AddTo(builder);
        DirectiveLocationMetaType.AddTo(builder);
        if (queryType is not null)
        {
            AddMetaFields(queryType);
        }
    }

    private static void AddMetaFields(ObjectType queryType)
    {
        queryType.AddMetaField("__schema", MetaShapes.Schema, static context => context.Schema, new FieldOptions
        {
            Description = "Access the current type schema of this server.",
            NeedsContext = true,
        });
        queryType.AddMetaField("__type", MetaShapes.NullableType, static context => context.Schema.GetType(context.Argument<string>(0)), new FieldOptions
        {
            Description = "Request the type information of a single type.",
            Arguments = [InputField.Create(NameArgument, Input.NonNull(Input.Leaf<string>("String")))],
            NeedsContext = true,
        });
    }
}
