using GraphQLBackend.Domain.Marketplaces;

namespace GraphQLBackend.Schema.Marketplaces;

/// <summary>An Amazon store; products, prices and days belong to one.</summary>
[EnumType<Marketplace>]
public static partial class MarketplaceType;
