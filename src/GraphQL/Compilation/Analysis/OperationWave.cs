namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>Batches that are loaded together.</summary>
/// <param name="Number">From 1, counted through the operation.</param>
/// <param name="RootField">The response name of the mutation field it belongs to; null for all but mutations.</param>
/// <param name="Batches">One for each DataLoader.</param>
public sealed record OperationWave(int Number, string? RootField, IReadOnlyList<OperationBatch> Batches);
