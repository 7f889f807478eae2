namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>The waves in which an operation loads its data, as its fields declare their DataLoaders.</summary>
/// <param name="Waves">In the order in which they run.</param>
public sealed record OperationWaves(IReadOnlyList<OperationWave> Waves)
{
    /// <summary>
    /// The statements an operation runs, whatever the size of its lists: one for each batch. It is fewer when there is nothing to load, and more
    /// only beyond the largest batch of a DataLoader.
    /// </summary>
    public int StatementCount => Waves.Sum(static wave => wave.Batches.Count);
}
