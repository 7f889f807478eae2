namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>The one batch that a DataLoader loads in a wave.</summary>
/// <param name="DataLoader">The name that fields declare it by.</param>
/// <param name="Coordinates">The fields that wait for it, as <c>Type.field</c>, in the order in which they start.</param>
public sealed record OperationBatch(string DataLoader, IReadOnlyList<string> Coordinates);
