namespace GraphQLBackend.GraphQL.Types;

/// <summary>A schema that cannot be built; a fault of the program, never of a request.</summary>
public sealed class SchemaException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    internal static SchemaException RuntimeTypeMismatch(string typeName, Type runtimeType) =>
        new($"The type \"{typeName}\" is not declared with runtime values of type {runtimeType}.");
}
