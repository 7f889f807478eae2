namespace GraphQLBackend.Jobs.Ingestion;

/// <summary>What to ingest.</summary>
/// <param name="Provider">Name of a registered provider, e.g. <c>recorded</c>.</param>
/// <param name="Location">Where it finds its datasets; for <c>recorded</c> a folder with a manifest.</param>
public sealed record IngestRequest(string Provider, string Location)
{
    /// <summary>Called after every batch, from the running task, in order; null to hear nothing.</summary>
    public Action<IngestProgress>? Progress { get; init; }
}
