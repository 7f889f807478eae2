using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>
/// The canonical days of a range that ends with the product's latest one, and statistics over the same number of times 24 hours that end
/// with its latest observation.
/// </summary>
/// <param name="ProductId">The product's key in the database.</param>
/// <param name="Range">The range asked for.</param>
/// <param name="To">The last day of the range: the product's latest canonical day.</param>
[ObjectType]
public sealed record MetricSeries([property: GraphQLIgnore] long ProductId, MetricRange Range, DateOnly To)
{
    /// <summary>The first day of the range.</summary>
    public DateOnly From => Range.From(To);
}
