using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>An observation with the product and the raw event it belongs to.</summary>
internal sealed record ProductObserved(long ProductId, Marketplace Marketplace, StoredEvent Event, Observation Observation)
{
    private bool IsBlocked => Observation.Availability.Reason == AbsenceReason.Blocked;

    /// <summary>Whether this one stays of two for one instant: the rule of <see cref="ObservationStatements.UpsertObservations"/>.</summary>
    public bool HoldsAgainst(ProductObserved other) => IsBlocked == other.IsBlocked
        ? string.CompareOrdinal(Event.ContentHash, other.Event.ContentHash) > 0
        : other.IsBlocked;
}
