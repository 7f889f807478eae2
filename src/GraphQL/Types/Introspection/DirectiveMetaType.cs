using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary><c>__Directive</c> (specification 4.2.6).</summary>
internal static class DirectiveMetaType
{
    public const string Name = "__Directive";

    public static void AddTo(SchemaBuilder builder) => builder.Object<DirectiveDefinition>(Name, static type => type
        .Description("A directive: tells the server to treat a part of a document in another way.")
        .Field("name", MetaShapes.String, static (directive, _) => directive.Name)
        .Field("description", MetaShapes.NullableString, static (directive, _) => directive.Description)
        .Field("isRepeatable", MetaShapes.Boolean, static (directive, _) => directive.IsRepeatable)
        .Field("locations", Locations, static (directive, _) => directive.Locations)
        .Field("args", MetaShapes.InputValues, static (directive, context) => Deprecations.Filter(directive.Arguments, context), Deprecations.FilterOptions));

    private static OutputShape<IReadOnlyList<DirectiveLocation>> Locations =>
        Output.NonNull(MetaShapes.ListOf(Output.NonNull(Output.Leaf<DirectiveLocation>(DirectiveLocationMetaType.Name))));
}
