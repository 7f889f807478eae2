namespace GraphQLBackend.GraphQL.Types;

/// <summary>The names of directive locations as GraphQL writes them.</summary>
public static class DirectiveLocations
{
    /// <summary>The name, e.g. <c>FIELD_DEFINITION</c>.</summary>
    public static string ToGraphQLName(this DirectiveLocation location) => ScreamingCase.From(location.ToString());
}
