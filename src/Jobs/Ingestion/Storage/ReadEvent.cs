using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>A raw event after reading: either an item or the reason why not.</summary>
internal sealed record ReadEvent(StoredEvent Event, AdaptedItem? Item, Rejection? Rejection);
