namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A state of the response to which null propagation can return.</summary>
/// <param name="Output">Bytes written.</param>
/// <param name="Errors"><see cref="OperationErrors.Mark"/>.</param>
/// <param name="Depth">Length of the response path.</param>
internal readonly record struct WritePosition(int Output, int Errors, int Depth);
