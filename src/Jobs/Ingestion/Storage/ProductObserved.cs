using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>An observation with the product and the raw event it belongs to.</summary>
internal sealed record ProductObserved(long ProductId, Marketplace Marketplace, StoredEvent Event, Observation Observation);
