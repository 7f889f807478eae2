namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>A schema file that is missing or not a schema; the message names it.</summary>
internal sealed class UnreadableSchemaException(string message, Exception cause) : Exception(message, cause);
