namespace GraphQLBackend.Persistence.Entities;

/// <summary>One sane observation (<c>mart.product_observations</c>, partitioned by month of <see cref="MetricValues.ObservedAt"/>).</summary>
public sealed class ProductObservation : MetricValues
{
    /// <summary>The raw event it was read from; null for generated history.</summary>
    public long? RawEventId { get; set; }

    /// <summary>Version of the adapter that read the raw event.</summary>
    public required int ParserVersion { get; set; }
}
