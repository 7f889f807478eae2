namespace GraphQLBackend.Jobs.Ingestion;

/// <summary>One dataset of a request.</summary>
/// <param name="Dataset">File name or dataset id.</param>
/// <param name="RunId">Its row in <c>ops.ingest_runs</c>.</param>
/// <param name="Counts">What became of its items.</param>
public sealed record IngestDatasetReport(string Dataset, Guid RunId, IngestCounts Counts);
