using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;

namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>What one item says about one product at one instant; every field has a value or a reason.</summary>
public sealed record Observation
{
    /// <summary>Instant of the observation.</summary>
    public required DateTimeOffset ObservedAt { get; init; }

    /// <summary>What a buyer pays for the featured offer, shipping included.</summary>
    public Reading<Money> Price { get; init; }

    /// <summary>List price ("was").</summary>
    public Reading<Money> ListPrice { get; init; }

    /// <summary>Rank in the main display group.</summary>
    public Reading<Rank> Bsr { get; init; }

    /// <summary>Average rating, 1.0 to 5.0.</summary>
    public Reading<decimal> Rating { get; init; }

    /// <summary>Number of ratings.</summary>
    public Reading<int> ReviewCount { get; init; }

    /// <summary>Whether the product can be bought.</summary>
    public Reading<Availability> Availability { get; init; }

    /// <summary>Seller id of the featured offer; the seller's name where the source gives no id.</summary>
    public Reading<string> BuyBoxSeller { get; init; }

    /// <summary>Number of new offers.</summary>
    public Reading<int> OfferCount { get; init; }

    /// <summary>An observation of a page that the source did not get: nothing is known, and nothing may be concluded.</summary>
    public static Observation Blocked(DateTimeOffset observedAt) => new()
    {
        ObservedAt = observedAt,
        Price = AbsenceReason.Blocked,
        ListPrice = AbsenceReason.Blocked,
        Bsr = AbsenceReason.Blocked,
        Rating = AbsenceReason.Blocked,
        ReviewCount = AbsenceReason.Blocked,
        Availability = AbsenceReason.Blocked,
        BuyBoxSeller = AbsenceReason.Blocked,
        OfferCount = AbsenceReason.Blocked,
    };

    /// <summary>The reasons of all fields without a value, by the field's name in the graph.</summary>
    public IReadOnlyDictionary<string, AbsenceReason> Absences()
    {
        var absences = new Dictionary<string, AbsenceReason>(StringComparer.Ordinal);
        Add(MetricFields.Price, Price.Reason);
        Add(MetricFields.ListPrice, ListPrice.Reason);
        Add(MetricFields.Bsr, Bsr.Reason);
        Add(MetricFields.Rating, Rating.Reason);
        Add(MetricFields.ReviewCount, ReviewCount.Reason);
        Add(MetricFields.Availability, Availability.Reason);
        Add(MetricFields.BuyBoxSeller, BuyBoxSeller.Reason);
        Add(MetricFields.OfferCount, OfferCount.Reason);
        return absences;

        void Add(string field, AbsenceReason? reason)
        {
            if (reason is { } known)
            {
                absences.Add(field, known);
            }
        }
    }
}
