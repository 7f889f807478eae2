using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>Whether the product can be bought.</summary>
[EnumType<Availability>]
public static partial class AvailabilityType;
