namespace GraphQLBackend.Persistence.Queries.Filtering;

internal sealed record AllOf(IReadOnlyList<ProductFilter> Filters) : ProductFilter;
