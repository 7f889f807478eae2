namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>A raw event that has not been read yet.</summary>
/// <param name="Id">Its row in <c>staging_raw.raw_events</c>.</param>
/// <param name="Payload">The item's text.</param>
/// <param name="ContentHash">Its hash, which settles which of two items for the same instant holds.</param>
internal sealed record StoredEvent(long Id, string Payload, string ContentHash);
