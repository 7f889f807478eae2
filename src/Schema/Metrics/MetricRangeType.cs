using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>A look back from the product's latest canonical day.</summary>
[EnumType<MetricRange>]
public static partial class MetricRangeType;
