using GraphQLBackend.Domain.Metrics;

namespace GraphQLBackend.Persistence.Queries.Filtering;

internal sealed record AvailabilityCondition(FilterOperator Comparison, IReadOnlyList<Availability> Values) : ProductFilter;
