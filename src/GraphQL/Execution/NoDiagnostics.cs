namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Listens to nothing.</summary>
internal sealed class NoDiagnostics : IExecutionDiagnostics
{
    public static NoDiagnostics Instance { get; } = new();
}
