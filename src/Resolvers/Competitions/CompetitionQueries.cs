using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Resolvers.Products;
using GraphQLBackend.Schema.Competitions;

namespace GraphQLBackend.Resolvers.Competitions;

/// <summary>Root fields about competition.</summary>
[QueryType]
public static partial class CompetitionQueries
{
    /// <summary>A product against its competitors; null when the product is not known.</summary>
    /// <param name="asin">The ASIN of the main product, in either case.</param>
    /// <param name="productByKey">Loads products.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="marketplace">The marketplace.</param>
    public static async Task<Competition?> GetCompetitionAsync(
        Asin asin,
        IProductByKeyDataLoader productByKey,
        CancellationToken cancellationToken,
        Marketplace marketplace = Marketplace.US)
    {
        var product = await productByKey.LoadAsync(new ProductKey(marketplace, asin), cancellationToken);
        return product is null ? null : new Competition(product);
    }
}
