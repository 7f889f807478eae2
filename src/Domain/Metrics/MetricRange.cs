namespace GraphQLBackend.Domain.Metrics;

/// <summary>A look back from the product's latest canonical day (not from today).</summary>
public enum MetricRange
{
    /// <summary>Seven days.</summary>
    Last7Days,

    /// <summary>Thirty days.</summary>
    Last30Days,

    /// <summary>Ninety days.</summary>
    Last90Days,
}
