namespace GraphQLBackend.Jobs.Ingestion;

/// <summary>How far a run is.</summary>
/// <param name="Dataset">Dataset being read.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Of">Number of datasets.</param>
/// <param name="Counts">Its items so far.</param>
public readonly record struct IngestProgress(string Dataset, int Number, int Of, IngestCounts Counts);
