using GraphQLBackend.GraphQL.Types.Scalars;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>The scalars of the specification (3.5).</summary>
public static class BuiltInScalars
{
    /// <summary>The name of the ID scalar.</summary>
    public const string IdName = "ID";

    /// <summary>Whether the specification defines the scalar.</summary>
    public static bool Contains(string name) => name is "Int" or "Float" or "String" or "Boolean" or IdName;

    internal static IEnumerable<ScalarType> Create() =>
        [new StringType(), new IntType(), new FloatType(), new BooleanType(), new IdType()];
}
