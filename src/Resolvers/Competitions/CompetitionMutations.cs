using GraphQLBackend.Domain.Competitions;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Persistence.Commands;
using GraphQLBackend.Resolvers.Products;
using GraphQLBackend.Schema.Authorization;
using GraphQLBackend.Schema.Competitions;
using GraphQLBackend.Schema.Errors;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Competitions;

/// <summary>Changes of who is compared with whom.</summary>
[MutationType]
[Authorize(Roles = [Roles.Operator, Roles.Admin])]
public static partial class CompetitionMutations
{
    private const string ProductField = "productId";
    private const string CompetitorField = "competitorId";

    /// <summary>Links a competitor to a product, or changes how they are related. At most 100 are linked to one product.</summary>
    /// <param name="productId">The main product.</param>
    /// <param name="competitorId">The product it is compared with, of the same marketplace.</param>
    /// <param name="commands">Writes links.</param>
    /// <param name="productByKey">Loads products.</param>
    /// <param name="cancellationToken">Rolls the change back.</param>
    /// <param name="relation">How they are related.</param>
    [Error<NotFoundException>]
    [Error<ValidationException>]
    public static async Task<Competition> LinkCompetitorAsync(
        [ID<Product>] ProductKey productId,
        [ID<Product>] ProductKey competitorId,
        CompetitorCommands commands,
        IProductByKeyDataLoader productByKey,
        CancellationToken cancellationToken,
        CompetitorRelation relation = CompetitorRelation.Direct)
    {
        Check(productId, competitorId);
        Check(await commands.LinkAsync(productId, competitorId, relation, cancellationToken), productId, competitorId);
        return new Competition((await productByKey.LoadAsync(productId, cancellationToken))!);
    }

    /// <summary>Takes a competitor away from a product; it does not come back by itself. One that is not linked is left as it is.</summary>
    /// <param name="productId">The main product.</param>
    /// <param name="competitorId">The product it is no longer compared with.</param>
    /// <param name="commands">Writes links.</param>
    /// <param name="productByKey">Loads products.</param>
    /// <param name="cancellationToken">Rolls the change back.</param>
    [Error<NotFoundException>]
    [Error<ValidationException>]
    public static async Task<Competition> UnlinkCompetitorAsync(
        [ID<Product>] ProductKey productId,
        [ID<Product>] ProductKey competitorId,
        CompetitorCommands commands,
        IProductByKeyDataLoader productByKey,
        CancellationToken cancellationToken)
    {
        Check(productId, competitorId);
        Check(await commands.UnlinkAsync(productId, competitorId, cancellationToken), productId, competitorId);
        return new Competition((await productByKey.LoadAsync(productId, cancellationToken))!);
    }

    private static void Check(ProductKey product, ProductKey competitor)
    {
        if (product == competitor)
        {
            throw new ValidationException(CompetitorField, "A product is no competitor of itself.");
        }

        if (product.Marketplace != competitor.Marketplace)
        {
            throw new ValidationException(CompetitorField, $"{competitor.Asin} is a product of {competitor.Marketplace}, {product.Asin} one of {product.Marketplace}: compare within one marketplace.");
        }
    }

    private static void Check(CompetitorLinkOutcome outcome, ProductKey product, ProductKey competitor)
    {
        switch (outcome)
        {
            case CompetitorLinkOutcome.ProductUnknown:
                throw new NotFoundException(ProductField, $"There is no product {product}.");
            case CompetitorLinkOutcome.CompetitorUnknown:
                throw new NotFoundException(CompetitorField, $"There is no product {competitor}.");
            case CompetitorLinkOutcome.LimitReached:
                throw new ValidationException(CompetitorField, $"{product} has {CompetitorCommands.MaxPerProduct} competitors, as many as a product may have. Unlink one first.");
        }
    }
}
