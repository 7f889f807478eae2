namespace GraphQLBackend.Persistence.Queries.Filtering;

internal sealed record TextCondition(ProductTextField Field, FilterOperator Comparison, IReadOnlyList<string?> Values) : ProductFilter;
