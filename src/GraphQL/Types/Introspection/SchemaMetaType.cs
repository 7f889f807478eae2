using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary><c>__Schema</c> (specification 4.2.1).</summary>
internal static class SchemaMetaType
{
    public const string Name = "__Schema";

    public static void AddTo(SchemaBuilder builder) => builder.Object<Schema>(Name, static type => type
        .Description("A schema: the types and directives a server offers, and the root types of its operations.")
        .Field("description", MetaShapes.NullableString, static (schema, _) => schema.Description)
        .Field("types", MetaShapes.Types, static (schema, _) => schema.Types, Describe("All types of the server."))
        .Field("queryType", MetaShapes.Type, static (schema, _) => schema.QueryType!, Describe("The root of queries."))
        .Field("mutationType", MetaShapes.NullableType, static (schema, _) => schema.MutationType, Describe("The root of mutations, if there are any."))
        .Field("subscriptionType", MetaShapes.NullableType, static (schema, _) => schema.SubscriptionType, Describe("The root of subscriptions, if there are any."))
        .Field("directives", Directives, static (schema, _) => schema.Directives, Describe("All directives of the server.")));

    private static OutputShape<IReadOnlyList<DirectiveDefinition>> Directives =>
        Output.NonNull(MetaShapes.ListOf(Output.NonNull(Output.Object<DirectiveDefinition>(DirectiveMetaType.Name))));

    private static FieldOptions Describe(string description) => new() { Description = description };
}
