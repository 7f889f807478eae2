namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A resolver returned null where the schema promises a value.</summary>
internal sealed class NonNullException(string coordinate)
    : Exception($"Cannot return null for non-nullable field {coordinate}.");
