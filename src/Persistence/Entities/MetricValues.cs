using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Persistence.Entities;

/// <summary>The measured columns that observations, canonical days and latest rows share. A null value has its reason in <see cref="Absences"/>.</summary>
public abstract class MetricValues
{
    /// <summary>The measured product.</summary>
    public required long ProductId { get; set; }

    /// <summary>Instant of the measurement, UTC.</summary>
    public required DateTimeOffset ObservedAt { get; set; }

    /// <summary>Where it comes from: the actor's name, or <c>sample</c> for generated history.</summary>
    public required string Source { get; set; }

    /// <summary>Price in minor units of <see cref="Currency"/>; never zero.</summary>
    public long? PriceMinor { get; set; }

    /// <summary>List price in minor units of <see cref="Currency"/>; never zero.</summary>
    public long? ListPriceMinor { get; set; }

    /// <summary>ISO 4217 code of the marketplace's currency.</summary>
    public required string Currency { get; set; }

    /// <summary>Best sellers rank, 1 is best.</summary>
    public int? Bsr { get; set; }

    /// <summary>Category node the rank holds for.</summary>
    public string? BsrCategory { get; set; }

    /// <summary>Average rating, 1.00 to 5.00.</summary>
    public decimal? Rating { get; set; }

    /// <summary>Number of ratings.</summary>
    public int? ReviewCount { get; set; }

    /// <summary>Whether the product could be bought.</summary>
    public required Availability Availability { get; set; }

    /// <summary>Seller of the featured offer.</summary>
    public string? BuyBoxSeller { get; set; }

    /// <summary>Number of new offers.</summary>
    public int? OfferCount { get; set; }

    /// <summary>Field name of the graph to the reason of its absence; empty, never null.</summary>
    public IReadOnlyDictionary<string, AbsenceReason> Absences { get; set; } = new Dictionary<string, AbsenceReason>();
}
