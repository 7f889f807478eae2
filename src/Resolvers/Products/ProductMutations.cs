using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Persistence.Commands;
using GraphQLBackend.Schema.Authorization;
using GraphQLBackend.Schema.Errors;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>Changes of which products are tracked.</summary>
[MutationType]
[Authorize(Roles = [Roles.Operator, Roles.Admin])]
public static partial class ProductMutations
{
    /// <summary>Starts tracking a product; one that is tracked stays as it is.</summary>
    /// <param name="asin">The ASIN, in either case.</param>
    /// <param name="commands">Writes products.</param>
    /// <param name="productByKey">Loads products.</param>
    /// <param name="cancellationToken">Rolls the change back.</param>
    /// <param name="marketplace">The marketplace.</param>
    [Error<ValidationException>]
    public static async Task<Product> TrackProductAsync(
        Asin asin,
        ProductCommands commands,
        IProductByKeyDataLoader productByKey,
        CancellationToken cancellationToken,
        Marketplace marketplace = Marketplace.US)
    {
        var key = new ProductKey(marketplace, asin);
        if (!await commands.TrackAsync(key, cancellationToken))
        {
            throw new ValidationException("asin", $"{key} is the parent of a variation family and has no offer of its own. Track its variations.");
        }

        return (await productByKey.LoadAsync(key, cancellationToken))!;
    }

    /// <summary>Ends tracking a product; what was observed of it is kept. One that is not tracked is left as it is.</summary>
    /// <param name="productId">The product.</param>
    /// <param name="commands">Writes products.</param>
    /// <param name="productByKey">Loads products.</param>
    /// <param name="cancellationToken">Rolls the change back.</param>
    [Error<NotFoundException>]
    public static async Task<Product> UntrackProductAsync(
        [ID<Product>] ProductKey productId,
        ProductCommands commands,
        IProductByKeyDataLoader productByKey,
        CancellationToken cancellationToken)
    {
        await commands.UntrackAsync(productId, cancellationToken);
        return await productByKey.LoadAsync(productId, cancellationToken) ?? throw new NotFoundException("productId", $"There is no product {productId}.");
    }
}
