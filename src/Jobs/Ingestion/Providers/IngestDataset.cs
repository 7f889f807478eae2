using GraphQLBackend.Domain.Marketplaces;

namespace GraphQLBackend.Jobs.Ingestion.Providers;

/// <summary>One delivery of items of one shape from one marketplace.</summary>
/// <param name="Name">File name or dataset id, unique within its provider.</param>
/// <param name="Actor">The actor whose item shape it has; decides the adapter.</param>
/// <param name="Marketplace">Marketplace of every item.</param>
/// <param name="RecordedAt">Instant of the observation for items that carry none.</param>
public sealed record IngestDataset(string Name, string Actor, Marketplace Marketplace, DateTimeOffset RecordedAt);
