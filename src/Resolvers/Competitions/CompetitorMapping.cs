using GraphQLBackend.Persistence.Queries;
using GraphQLBackend.Resolvers.Products;
using GraphQLBackend.Schema.Competitions;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Competitions;

/// <summary>From rows to the graph.</summary>
internal static class CompetitorMapping
{
    public static Competitor Map(Product main, CompetitorRow row) => new(main, ProductMapping.Map(row.Competitor), row.Relation, row.LinkedAt);
}
