using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Jobs.Ingestion.Providers;
using Microsoft.Extensions.Options;
using Npgsql;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>Puts items into <c>staging_raw.raw_events</c> before anything is parsed. An item is stored once, however often it is delivered.</summary>
internal sealed class RawEventStore(NpgsqlDataSource dataSource, IOptions<IngestOptions> options, TimeProvider clock)
{
    private const string Insert =
        """
        INSERT INTO staging_raw.raw_events (run_id, source, external_id, marketplace, content_hash, payload, observed_at, received_at, state)
        SELECT $1, $2, item.external_id, $3, item.content_hash, item.payload, $4, $5, 'RECEIVED'
        FROM unnest($6::text[], $7::text[], $8::text[]) WITH ORDINALITY AS item(external_id, content_hash, payload, position)
        ORDER BY item.position
        ON CONFLICT (source, external_id, content_hash, observed_at) DO NOTHING
        """;

    private const string SelectUnread =
        """
        SELECT event.id, event.payload, event.content_hash
        FROM staging_raw.raw_events event
        JOIN (SELECT DISTINCT external_id, content_hash FROM unnest($3::text[], $4::text[]) AS i(external_id, content_hash)) item
          ON item.external_id = event.external_id AND item.content_hash = event.content_hash
        WHERE event.source = $1 AND event.observed_at = $2 AND event.state = 'RECEIVED'
        ORDER BY event.id
        """;

    // An item may be large, so the limits of serving nodes do not fit; they end with the transaction, which is the batch.
    private const string SetLimits = "SELECT set_config('statement_timeout', $1, true), set_config('lock_timeout', $1, true)";

    // Two runs that insert the same items in different orders would each wait for the other.
    private const string Lock = "SELECT pg_advisory_xact_lock($1)";

    // Any constant will do, as long as every version of this program uses the same one.
    private const long LockKey = 0x47_51_4C_42_52_41_57_45;

    private const string CountReceived = "UPDATE ops.ingest_runs SET received = received + $2 WHERE id = $1";

    /// <summary>
    /// Stores what is new and returns, in order of arrival, those of the items that have not been read yet: the new ones, and
    /// the ones that an earlier, broken run has left.
    /// </summary>
    public async Task<IReadOnlyList<StoredEvent>> SaveAsync(
        Guid runId,
        IngestDataset dataset,
        IReadOnlyList<RawItem> items,
        CancellationToken cancellationToken)
    {
        var externalIds = items.Select(item => item.ExternalId).ToArray();
        var hashes = items.Select(item => item.ContentHash).ToArray();
        var payloads = items.Select(item => item.Payload).ToArray();
        await using var batch = CreateBatch();
        batch.BatchCommands.Add(Sql.Command(
            Insert,
            Sql.Value(runId),
            Sql.Value(dataset.Actor),
            Sql.Value(SchemaName.Of(dataset.Marketplace)),
            Sql.Value(dataset.RecordedAt),
            Sql.Value(clock.GetUtcNow()),
            Sql.Value(externalIds),
            Sql.Value(hashes),
            Sql.Value(payloads)));
        batch.BatchCommands.Add(Sql.Command(
            SelectUnread,
            Sql.Value(dataset.Actor),
            Sql.Value(dataset.RecordedAt),
            Sql.Value(externalIds),
            Sql.Value(hashes)));
        batch.BatchCommands.Add(Sql.Command(CountReceived, Sql.Value(runId), Sql.Value(items.Count)));
        return await ReadAsync(batch, cancellationToken);
    }

    private NpgsqlBatch CreateBatch()
    {
        var batch = dataSource.CreateBatch();
        batch.Timeout = options.Value.StatementTimeoutSeconds + 5;
        batch.BatchCommands.Add(Sql.Command(SetLimits, Sql.Value($"{options.Value.StatementTimeoutSeconds}s")));
        batch.BatchCommands.Add(Sql.Command(Lock, Sql.Value(LockKey)));
        return batch;
    }

    private static async Task<IReadOnlyList<StoredEvent>> ReadAsync(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        var events = new List<StoredEvent>();
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);

        // Past the results of the two commands that prepare the transaction.
        await reader.NextResultAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            events.Add(new StoredEvent(reader.GetInt64(0), reader.GetString(1), reader.GetString(2)));
        }

        return events;
    }
}
