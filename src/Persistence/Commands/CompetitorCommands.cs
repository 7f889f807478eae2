using GraphQLBackend.Domain.Competitions;
using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Persistence.Queries;
using Microsoft.EntityFrameworkCore;

namespace GraphQLBackend.Persistence.Commands;

/// <summary>Changes of competitor links, each in one transaction. Changes of one main product take turns.</summary>
public sealed class CompetitorCommands(IDbContextFactory<GraphQLBackendDbContext> contexts, TimeProvider clock)
{
    /// <summary>Competitors that can be linked to one product.</summary>
    public const int MaxPerProduct = CompetitorQueries.MaxPerProduct;

    /// <summary>Links the competitor, or changes the relation of a link. A link that ingestion found is the caller's from then on.</summary>
    public Task<CompetitorLinkOutcome> LinkAsync(ProductKey product, ProductKey competitor, CompetitorRelation relation, CancellationToken cancellationToken) =>
        ChangeAsync(product, competitor, (context, productId, competitorId) => LinkAsync(context, productId, competitorId, relation, cancellationToken), cancellationToken);

    /// <summary>Takes a link away, for ingestion too; nothing happens when there is none.</summary>
    public Task<CompetitorLinkOutcome> UnlinkAsync(ProductKey product, ProductKey competitor, CancellationToken cancellationToken) =>
        ChangeAsync(product, competitor, (context, productId, competitorId) => UnlinkAsync(context, productId, competitorId, cancellationToken), cancellationToken);

    private async Task<CompetitorLinkOutcome> ChangeAsync(
        ProductKey product,
        ProductKey competitor,
        Func<GraphQLBackendDbContext, long, long, Task<CompetitorLinkOutcome>> change,
        CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var outcome = await LockAsync(context, product, competitor, cancellationToken) switch
        {
            null => CompetitorLinkOutcome.ProductUnknown,
            { CompetitorId: null } => CompetitorLinkOutcome.CompetitorUnknown,
            { ProductId: var productId, CompetitorId: { } competitorId } => await change(context, productId, competitorId),
        };
        await transaction.CommitAsync(cancellationToken);
        return outcome;
    }

    // The weakest lock that excludes itself: rows that refer to the product can be written meanwhile.
    private static async Task<LinkEnds?> LockAsync(GraphQLBackendDbContext context, ProductKey product, ProductKey competitor, CancellationToken cancellationToken)
    {
        var ends = await context.Database.SqlQuery<LinkEnds>(
            $"""
            SELECT p.id AS "ProductId", c.id AS "CompetitorId"
            FROM core.products p
            LEFT JOIN core.products c ON c.marketplace = {SchemaName.Of(competitor.Marketplace)} AND c.asin = {competitor.Asin.Value}
            WHERE p.marketplace = {SchemaName.Of(product.Marketplace)} AND p.asin = {product.Asin.Value}
            FOR NO KEY UPDATE OF p
            """).ToListAsync(cancellationToken);
        return ends.SingleOrDefault();
    }

    private async Task<CompetitorLinkOutcome> LinkAsync(
        GraphQLBackendDbContext context, long productId, long competitorId, CompetitorRelation relation, CancellationToken cancellationToken)
    {
        var links = await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO core.competitor_links AS l (product_id, competitor_id, relation, linked_at)
            SELECT {productId}, {competitorId}, {SchemaName.Of(relation)}, {clock.GetUtcNow()}
            WHERE EXISTS (SELECT FROM core.competitor_links WHERE product_id = {productId} AND competitor_id = {competitorId})
               OR (SELECT count(*) FROM core.competitor_links WHERE product_id = {productId}) < {MaxPerProduct}
            ON CONFLICT (product_id, competitor_id) DO UPDATE SET relation = excluded.relation
            """,
            cancellationToken);
        if (links == 0)
        {
            return CompetitorLinkOutcome.LimitReached;
        }

        await context.UnlinkedCompetitors
            .Where(unlinked => unlinked.ProductId == productId && unlinked.CompetitorId == competitorId)
            .ExecuteDeleteAsync(cancellationToken);
        return CompetitorLinkOutcome.Done;
    }

    private async Task<CompetitorLinkOutcome> UnlinkAsync(GraphQLBackendDbContext context, long productId, long competitorId, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync(
            $"""
            WITH removed AS (
                DELETE FROM core.competitor_links WHERE product_id = {productId} AND competitor_id = {competitorId}
                RETURNING product_id, competitor_id)
            INSERT INTO core.unlinked_competitors (product_id, competitor_id, unlinked_at)
            SELECT product_id, competitor_id, {clock.GetUtcNow()} FROM removed
            ON CONFLICT (product_id, competitor_id) DO UPDATE SET unlinked_at = excluded.unlinked_at
            """,
            cancellationToken);
        return CompetitorLinkOutcome.Done;
    }
}
