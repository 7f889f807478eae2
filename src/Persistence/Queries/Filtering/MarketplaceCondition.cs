using GraphQLBackend.Domain.Marketplaces;

namespace GraphQLBackend.Persistence.Queries.Filtering;

internal sealed record MarketplaceCondition(FilterOperator Comparison, IReadOnlyList<Marketplace> Values) : ProductFilter;
