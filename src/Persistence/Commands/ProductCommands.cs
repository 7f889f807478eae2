using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Domain.Products;
using Microsoft.EntityFrameworkCore;

namespace GraphQLBackend.Persistence.Commands;

/// <summary>Starts and ends the tracking of products, without what was observed of them.</summary>
public sealed class ProductCommands(IDbContextFactory<GraphQLBackendDbContext> contexts, TimeProvider clock)
{
    /// <summary>
    /// Starts tracking; one that is tracked stays as it is. An unknown product is named by its ASIN until it is observed.
    /// False for the parent of a variation family: it has a page but is never offered, so that nothing can be measured of it.
    /// </summary>
    public async Task<bool> TrackAsync(ProductKey product, CancellationToken cancellationToken)
    {
        var (marketplace, asin, now) = (SchemaName.Of(product.Marketplace), product.Asin.Value, clock.GetUtcNow());
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Products.AnyAsync(child => child.Marketplace == product.Marketplace && child.ParentAsin == product.Asin && child.Asin != product.Asin, cancellationToken))
        {
            return false;
        }

        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO core.products AS p (marketplace, asin, title, tracked_since, updated_at)
            VALUES ({marketplace}, {asin}, {asin}, {now}, {now})
            ON CONFLICT (marketplace, asin) DO UPDATE SET tracked_since = excluded.tracked_since, updated_at = excluded.updated_at
            WHERE p.tracked_since IS NULL
            """,
            cancellationToken);
        return true;
    }

    /// <summary>Ends tracking and keeps what was observed; nothing happens when the product is not tracked or not known.</summary>
    public async Task UntrackAsync(ProductKey product, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"""
            UPDATE core.products SET tracked_since = NULL, updated_at = {clock.GetUtcNow()}
            WHERE marketplace = {SchemaName.Of(product.Marketplace)} AND asin = {product.Asin.Value} AND tracked_since IS NOT NULL
            """,
            cancellationToken);
    }
}
