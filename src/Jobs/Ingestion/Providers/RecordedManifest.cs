namespace GraphQLBackend.Jobs.Ingestion.Providers;

/// <summary>The form of <c>manifest.json</c> in a folder of recorded data.</summary>
internal sealed record RecordedManifest(IReadOnlyList<RecordedDataset>? Datasets);
