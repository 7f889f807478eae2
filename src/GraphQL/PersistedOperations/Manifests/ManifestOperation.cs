using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.PersistedOperations.Manifests;

/// <summary>An operation as a manifest has it.</summary>
internal sealed record ManifestOperation(string Id, string Name, OperationType Type, string Body);
