namespace GraphQLBackend.Jobs.Ingestion;

/// <summary>The result of a request: its datasets in the order in which they were read.</summary>
public sealed record IngestReport(IReadOnlyList<IngestDatasetReport> Datasets)
{
    /// <summary>Counts over all datasets.</summary>
    public IngestCounts Total => Datasets.Aggregate(default(IngestCounts), (sum, dataset) => sum.Plus(dataset.Counts));
}
