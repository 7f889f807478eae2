namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary><c>__DirectiveLocation</c> (specification 4.2.6).</summary>
internal static class DirectiveLocationMetaType
{
    public const string Name = "__DirectiveLocation";

    public static void AddTo(SchemaBuilder builder) => builder.Add(new EnumType<DirectiveLocation>(
        Name,
        "The places where a directive may stand.",
        [.. Enum.GetValues<DirectiveLocation>().Select(static location => new EnumValueDefinition<DirectiveLocation>(location.ToGraphQLName(), location))]));
}
