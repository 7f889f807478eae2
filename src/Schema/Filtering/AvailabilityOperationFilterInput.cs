using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Schema.Filtering;

/// <summary>Comparisons of an availability; all given ones must hold.</summary>
[InputObjectType]
public sealed record AvailabilityOperationFilterInput
{
    /// <summary>Equal.</summary>
    public Availability? Eq { get; init; }

    /// <summary>Not equal.</summary>
    public Availability? Neq { get; init; }

    /// <summary>Equal to one of these.</summary>
    public IReadOnlyList<Availability>? In { get; init; }

    /// <summary>Equal to none of these.</summary>
    public IReadOnlyList<Availability>? Nin { get; init; }
}
