namespace GraphQLBackend.Persistence.Queries.Filtering;

internal sealed record AnyOf(IReadOnlyList<ProductFilter> Filters) : ProductFilter;
