using GraphQLBackend.GraphQL.Compilation;

namespace GraphQLBackend.GraphQL.PersistedOperations.Manifests;

/// <summary>An operation as Apollo's manifest has it.</summary>
/// <param name="Id">The SHA-256 of <paramref name="Body"/>.</param>
/// <param name="Name">Empty for an anonymous operation.</param>
/// <param name="Type"><c>query</c>, <c>mutation</c> or <c>subscription</c>.</param>
/// <param name="Body">The document.</param>
internal sealed record ManifestOperation(string Id, string Name, string Type, string Body)
{
    /// <summary>The entry of <paramref name="operation"/>, whose document is <paramref name="body"/>.</summary>
    public static ManifestOperation Of(CompiledOperation operation, string body) =>
        new(OperationId.Of(body), operation.Name ?? string.Empty, operation.Type.ToString().ToLowerInvariant(), body);
}
