using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Persistence;
using GraphQLBackend.Persistence.Partitions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>
/// Promotes a batch of read events in one transaction: products, observations, canonical days, latest rows, facts, sibling links,
/// and the events' own states. Statements are set-based; their number does not depend on the size of the batch.
/// </summary>
internal sealed class ObservationWriter(
    IDbContextFactory<GraphQLBackendDbContext> contexts,
    PartitionMaintenance partitions,
    IOptions<IngestOptions> options,
    TimeProvider clock,
    ILogger<ObservationWriter> logger)
{
    // Any constant will do, as long as every version of this program uses the same one.
    private const long LockKey = 0x47_51_4C_42_49_4E_47_53;

    /// <summary>
    /// Writes the batch. If the database refuses it because of its content, the items are written one by one and the guilty one
    /// is rejected with the database's words.
    /// </summary>
    /// <param name="runId">The run whose counts go up.</param>
    /// <param name="source">Source of the observations: the actor.</param>
    /// <param name="parserVersion">Version of the adapter that read the events.</param>
    /// <param name="events">At most a batch of events, each with its item or its rejection.</param>
    /// <param name="cancellationToken">Rolls the transaction back.</param>
    public async Task<WriteResult> WriteAsync(
        Guid runId,
        string source,
        int parserVersion,
        IReadOnlyList<ReadEvent> events,
        CancellationToken cancellationToken)
    {
        if (events.Count == 0)
        {
            return default;
        }

        try
        {
            return await WriteTransactionAsync(runId, source, parserVersion, events, cancellationToken);
        }
        catch (PostgresException refusal) when (IsAboutContent(refusal))
        {
            return await WriteSinglyAsync(runId, source, parserVersion, events, refusal, cancellationToken);
        }
    }

    // Classes 22 (data exception), 23 (constraint violation), 54 (limit exceeded): trying again would end the same way.
    private static bool IsAboutContent(PostgresException exception) => exception.SqlState[..2] is "22" or "23" or "54";

    private async Task<WriteResult> WriteSinglyAsync(
        Guid runId,
        string source,
        int parserVersion,
        IReadOnlyList<ReadEvent> events,
        PostgresException refusal,
        CancellationToken cancellationToken)
    {
        if (events is [{ Item: not null } guilty])
        {
            var rejection = new Rejection(refusal.ColumnName ?? "item", $"the database refused it: {refusal.MessageText}");
            return await WriteTransactionAsync(runId, source, parserVersion, [guilty with { Item = null, Rejection = rejection }], cancellationToken);
        }

        Log.BatchSplit(logger, refusal, events.Count);
        var result = default(WriteResult);
        foreach (var single in events)
        {
            result = result.Plus(await WriteAsync(runId, source, parserVersion, [single], cancellationToken));
        }

        return result;
    }

    private async Task<WriteResult> WriteTransactionAsync(
        Guid runId,
        string source,
        int parserVersion,
        IReadOnlyList<ReadEvent> events,
        CancellationToken cancellationToken)
    {
        await partitions.EnsureAsync(Items(events).SelectMany(item => item.Observations).Select(o => o.ObservedAt), cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Database.SetStatementTimeoutAsync(TimeSpan.FromSeconds(options.Value.StatementTimeoutSeconds), cancellationToken);
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        var claimed = await ClaimAsync(connection, transaction, events, cancellationToken);
        if (claimed.Count > 0)
        {
            var ids = await UpsertProductsAsync(connection, transaction, claimed, cancellationToken);
            await WriteRowsAsync(connection, transaction, new WriteBatch(runId, source, parserVersion, claimed, ids), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return new WriteResult(claimed.Count(read => read.Item is not null), claimed.Count(read => read.Item is null));
    }

    private static IEnumerable<AdaptedItem> Items(IReadOnlyList<ReadEvent> events) => events.Select(read => read.Item).OfType<AdaptedItem>();

    private async Task<IReadOnlyList<ReadEvent>> ClaimAsync(
        NpgsqlConnection connection,
        IDbContextTransaction transaction,
        IReadOnlyList<ReadEvent> events,
        CancellationToken cancellationToken)
    {
        await using var batch = CreateBatch(connection, transaction);
        batch.BatchCommands.Add(Sql.Command(ObservationStatements.Lock, Sql.Value(LockKey)));
        batch.BatchCommands.Add(Sql.Command(ObservationStatements.Claim, Sql.Value(events.Select(read => read.Event.Id).ToArray())));
        var unread = new HashSet<long>();
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            unread.Add(reader.GetInt64(0));
        }

        return [.. events.Where(read => unread.Contains(read.Event.Id))];
    }

    private async Task<Dictionary<ProductKey, long>> UpsertProductsAsync(
        NpgsqlConnection connection,
        IDbContextTransaction transaction,
        IReadOnlyList<ReadEvent> events,
        CancellationToken cancellationToken)
    {
        var products = Items(events)
            .GroupBy(item => item.Key, item => item.Observations[0].ObservedAt)
            .Select(group => (group.Key, Since: group.Min().ToUniversalTime()))
            .ToArray();
        var marketplaces = products.Select(product => SchemaName.Of(product.Key.Marketplace)).ToArray();
        var asins = products.Select(product => product.Key.Asin.Value).ToArray();
        await using var batch = CreateBatch(connection, transaction);
        batch.BatchCommands.Add(Sql.Command(
            ObservationStatements.UpsertProducts,
            Sql.Value(marketplaces),
            Sql.Value(asins),
            Sql.Value(products.Select(product => product.Since).ToArray()),
            Sql.Value(clock.GetUtcNow())));
        batch.BatchCommands.Add(Sql.Command(ObservationStatements.SelectProductIds, Sql.Value(marketplaces), Sql.Value(asins)));

        var ids = new Dictionary<ProductKey, long>(products.Length);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        foreach (var (key, _) in products)
        {
            await reader.ReadAsync(cancellationToken);
            ids.Add(key, reader.GetInt64(0));
        }

        return ids;
    }

    private async Task WriteRowsAsync(
        NpgsqlConnection connection,
        IDbContextTransaction transaction,
        WriteBatch work,
        CancellationToken cancellationToken)
    {
        await using var batch = CreateBatch(connection, transaction);
        foreach (var command in work.Commands(clock.GetUtcNow()))
        {
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlBatch CreateBatch(NpgsqlConnection connection, IDbContextTransaction transaction)
    {
        var batch = connection.CreateBatch();
        batch.Transaction = (NpgsqlTransaction)transaction.GetDbTransaction();
        batch.Timeout = options.Value.StatementTimeoutSeconds + 5;
        return batch;
    }
}
