using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Providers;
using GraphQLBackend.Jobs.Ingestion.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Jobs.Ingestion;

/// <summary>
/// The pipeline: provider, raw events, adapter, sanity checks, tables. A run can be repeated at any time, also after it was
/// killed: what is already stored changes nothing.
/// </summary>
public sealed class IngestRunner
{
    // A batch of histories would otherwise be one statement of many megabytes.
    private const int MaxPayloadPerBatch = 8_000_000;

    private readonly Dictionary<string, IIngestProvider> _providers;
    private readonly Dictionary<string, IItemAdapter> _adapters;
    private readonly IngestRunLedger _ledger;
    private readonly RawEventStore _rawEvents;
    private readonly ItemReader _reader;
    private readonly ObservationWriter _writer;
    private readonly IngestOptions _options;
    private readonly ILogger<IngestRunner> _logger;

    internal IngestRunner(
        IEnumerable<IIngestProvider> providers,
        IEnumerable<IItemAdapter> adapters,
        IngestRunLedger ledger,
        RawEventStore rawEvents,
        ItemReader reader,
        ObservationWriter writer,
        IOptions<IngestOptions> options,
        ILogger<IngestRunner> logger)
    {
        _providers = providers.ToDictionary(provider => provider.Name, StringComparer.Ordinal);
        _adapters = adapters.ToDictionary(adapter => adapter.Actor, StringComparer.Ordinal);
        _ledger = ledger;
        _rawEvents = rawEvents;
        _reader = reader;
        _writer = writer;
        _options = options.Value;
        _logger = logger;
    }

    /// <summary>Reads all datasets of a location, one after the other.</summary>
    /// <exception cref="IngestSourceException">The provider or an actor is unknown, or the location cannot be read; nothing has been stored.</exception>
    public async Task<IngestReport> RunAsync(IngestRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!_providers.TryGetValue(request.Provider, out var provider))
        {
            throw new IngestSourceException($"There is no provider '{request.Provider}'.");
        }

        var datasets = await provider.ListAsync(request.Location, cancellationToken);
        if (datasets.FirstOrDefault(dataset => !_adapters.ContainsKey(dataset.Actor)) is { } stranger)
        {
            throw new IngestSourceException($"{stranger.Name}: there is no adapter for the actor '{stranger.Actor}'.");
        }

        var reports = new List<IngestDatasetReport>(datasets.Count);
        for (var i = 0; i < datasets.Count; i++)
        {
            var (index, dataset) = (i, datasets[i]);
            reports.Add(await RunDatasetAsync(provider, request, dataset, Report, cancellationToken));

            void Report(IngestCounts counts) =>
                request.Progress?.Invoke(new IngestProgress(dataset.Name, index + 1, datasets.Count, counts));
        }

        return new IngestReport(reports);
    }

    private async Task<IngestDatasetReport> RunDatasetAsync(
        IIngestProvider provider,
        IngestRequest request,
        IngestDataset dataset,
        Action<IngestCounts> report,
        CancellationToken cancellationToken)
    {
        var runId = await _ledger.StartAsync(provider.Name, dataset, cancellationToken);
        Log.DatasetStarted(_logger, dataset.Name, dataset.Actor, runId);
        try
        {
            var counts = default(IngestCounts);
            await foreach (var items in InBatches(provider.ReadAsync(request.Location, dataset, cancellationToken)))
            {
                counts = counts.Plus(await IngestAsync(runId, dataset, items, cancellationToken));
                Log.BatchWritten(_logger, dataset.Name, counts.Received, counts.Promoted, counts.Rejected);
                report(counts);
            }

            await _ledger.FinishAsync(runId, null, cancellationToken);
            Log.DatasetFinished(_logger, dataset.Name, counts.Received, counts.Duplicates, counts.Promoted, counts.Rejected);
            return new IngestDatasetReport(dataset.Name, runId, counts);
        }
        catch (Exception exception)
        {
            Log.DatasetFailed(_logger, exception, dataset.Name);
            await TryFinishAsync(runId, exception);
            throw;
        }
    }

    // The failure that ends a run may be the database itself; the run then stays open, as after a kill.
    private async Task TryFinishAsync(Guid runId, Exception failure)
    {
        try
        {
            await _ledger.FinishAsync(runId, failure.Message, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // The first failure is the one to report. The second may have any type: EF wraps what it takes to be transient.
            Log.RunStaysOpen(_logger, exception, runId);
        }
    }

    private async Task<IngestCounts> IngestAsync(
        Guid runId,
        IngestDataset dataset,
        IReadOnlyList<RawItem> items,
        CancellationToken cancellationToken)
    {
        var adapter = _adapters[dataset.Actor];
        var unread = await _rawEvents.SaveAsync(runId, dataset, items, cancellationToken);
        var result = default(WriteResult);
        foreach (var events in Read(unread, adapter, dataset))
        {
            result = result.Plus(await _writer.WriteAsync(runId, adapter.Actor, adapter.ParserVersion, events, cancellationToken));
        }

        return new IngestCounts(items.Count, items.Count - result.Promoted - result.Rejected, result.Promoted, result.Rejected);
    }

    private IEnumerable<IReadOnlyList<ReadEvent>> Read(IReadOnlyList<StoredEvent> stored, IItemAdapter adapter, IngestDataset dataset)
    {
        var events = new List<ReadEvent>(stored.Count);
        var observations = 0;
        foreach (var unread in stored)
        {
            var read = _reader.Read(unread, adapter, dataset);
            LogOutcome(read, dataset);
            events.Add(read);
            observations += read.Item?.Observations.Count ?? 0;
            if (observations >= _options.MaxObservationsPerBatch)
            {
                yield return events;
                (events, observations) = ([], 0);
            }
        }

        yield return events;
    }

    private void LogOutcome(ReadEvent read, IngestDataset dataset)
    {
        if (read.Rejection is { } rejection)
        {
            Log.ItemRejected(_logger, read.Event.Id, dataset.Name, rejection.ToString());
        }

        if (read.Item is { RedirectedFrom: { } requested } item && _logger.IsEnabled(LogLevel.Debug))
        {
            Log.ItemRedirected(_logger, requested.Value, item.Key.ToString());
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<RawItem>> InBatches(IAsyncEnumerable<RawItem> items)
    {
        var batch = new List<RawItem>(_options.BatchSize);
        var payload = 0;
        await foreach (var item in items)
        {
            batch.Add(item);
            payload += item.Payload.Length;
            if (batch.Count == _options.BatchSize || payload >= MaxPayloadPerBatch)
            {
                yield return batch;
                (batch, payload) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
