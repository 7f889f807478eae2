namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A response grew beyond what the server may send; ends the operation.</summary>
internal sealed class ResponseSizeException() : Exception("The response is too large.");
