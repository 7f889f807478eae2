namespace GraphQLBackend.Persistence.Queries.Filtering;

internal sealed record NumberCondition(ProductNumberField Field, FilterOperator Comparison, IReadOnlyList<decimal?> Values) : ProductFilter;
