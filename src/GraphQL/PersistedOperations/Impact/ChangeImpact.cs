using GraphQLBackend.GraphQL.Types.Changes;

namespace GraphQLBackend.GraphQL.PersistedOperations.Impact;

/// <summary>A change of the schema and what it does to the registered operations.</summary>
internal sealed record ChangeImpact(SchemaChange Change, IReadOnlyList<OperationImpact> Operations);
