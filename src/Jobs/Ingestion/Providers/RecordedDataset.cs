namespace GraphQLBackend.Jobs.Ingestion.Providers;

/// <summary>One entry of a manifest; everything is required.</summary>
/// <param name="File">File name in the manifest's own folder.</param>
/// <param name="Actor">Actor whose item shape the file has.</param>
/// <param name="Marketplace">Marketplace code.</param>
/// <param name="RecordedAt">RFC 3339 instant of the recording.</param>
/// <param name="Source">Where the file comes from.</param>
/// <param name="License">The licence its source states, or <c>generated</c>.</param>
internal sealed record RecordedDataset(
    string? File,
    string? Actor,
    string? Marketplace,
    string? RecordedAt,
    string? Source,
    string? License);
