using GraphQLBackend.Domain.Marketplaces;

namespace GraphQLBackend.Resolvers.Marketplaces;

/// <summary>Root fields about marketplaces.</summary>
[QueryType]
public static partial class MarketplaceQueries
{
    /// <summary>All marketplaces, in the order of the enum.</summary>
    [ListSize(AssumedSize = 23, RequireOneSlicingArgument = false)]
    public static IReadOnlyList<MarketplaceInfo> GetMarketplaces() => MarketplaceCatalog.All;
}
