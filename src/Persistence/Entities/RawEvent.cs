using GraphQLBackend.Domain.Marketplaces;

namespace GraphQLBackend.Persistence.Entities;

/// <summary>
/// An item exactly as a source delivered it (<c>staging_raw.raw_events</c>), stored before anything is parsed.
/// Unique by source, external id, content hash and instant of observation.
/// </summary>
public sealed class RawEvent
{
    /// <summary>Given by the database, in order of arrival.</summary>
    public long Id { get; set; }

    /// <summary>The run that delivered it first.</summary>
    public required Guid RunId { get; set; }

    /// <summary>Name of the actor.</summary>
    public required string Source { get; set; }

    /// <summary>The source's own identity of the item, usually the ASIN asked for.</summary>
    public required string ExternalId { get; set; }

    /// <summary>Marketplace of the run.</summary>
    public required Marketplace Marketplace { get; set; }

    /// <summary>SHA-256 of <see cref="Payload"/>, 64 lower-case hexadecimal digits.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The item's text as received, which need not be valid JSON.</summary>
    public required string Payload { get; set; }

    /// <summary>Instant of the observation, UTC.</summary>
    public required DateTimeOffset ObservedAt { get; set; }

    /// <summary>Instant of arrival here, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; set; }

    /// <summary>Version of the adapter that last read it; null before the first reading.</summary>
    public int? ParserVersion { get; set; }

    /// <summary>How far it got.</summary>
    public RawEventState State { get; set; }

    /// <summary>Why it was rejected; null otherwise.</summary>
    public string? Reason { get; set; }
}
