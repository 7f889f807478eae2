using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Schema.Metrics;

namespace GraphQLBackend.Resolvers.Metrics;

/// <summary>From the rows of one product to its step functions.</summary>
internal static class MetricObservationsMapping
{
    public static MetricObservations Map(IReadOnlyList<ObservationRow> rows) => new(
        rows[^1].ObservedAt,
        Points(rows, static row => row.PriceMinor is { } price ? new Money(price, row.Currency).Amount : null),
        Points(rows, static row => row.Bsr),
        Points(rows, static row => row.Rating),
        Points(rows, static row => row.ReviewCount));

    private static StepPoint[] Points(IReadOnlyList<ObservationRow> rows, Func<ObservationRow, decimal?> value) =>
        [.. rows.Select(row => new StepPoint(row.ObservedAt, value(row)))];
}
