using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;

namespace GraphQLBackend.Jobs.Ingestion.Sample;

/// <summary>One generated day of one product; null where the field is absent.</summary>
internal sealed record SampleDay(DateTimeOffset ObservedAt)
{
    public Money? Price { get; init; }

    public Money? ListPrice { get; init; }

    public int? Bsr { get; init; }

    public string? BsrCategory { get; init; }

    public decimal? Rating { get; init; }

    public int? ReviewCount { get; init; }

    public Availability Availability { get; init; } = Availability.InStock;

    public string? Seller { get; init; }

    public IReadOnlyDictionary<string, AbsenceReason> Absent { get; init; } = new SortedDictionary<string, AbsenceReason>();
}
