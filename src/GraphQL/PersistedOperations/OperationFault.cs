namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Why a document cannot be registered.</summary>
/// <param name="File">Relative to the folder, with <c>/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">A sentence.</param>
public sealed record OperationFault(string File, int Line, int Column, string Message)
{
    /// <summary><c>file:line:column: message</c>, as editors understand it.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
