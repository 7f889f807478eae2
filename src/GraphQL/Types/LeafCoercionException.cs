namespace GraphQLBackend.GraphQL.Types;

/// <summary>A leaf value that its type does not have; <paramref name="message"/> is shown to clients.</summary>
public sealed class LeafCoercionException(string message) : Exception(message);
