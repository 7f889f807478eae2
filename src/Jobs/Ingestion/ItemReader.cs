using System.Text.Json;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Jobs.Ingestion.Providers;
using GraphQLBackend.Jobs.Ingestion.Sanity;
using GraphQLBackend.Jobs.Ingestion.Storage;

namespace GraphQLBackend.Jobs.Ingestion;

/// <summary>Reads a stored event: parse, adapt, check. Whatever is wrong with an item becomes its rejection and never stops the run.</summary>
internal sealed class ItemReader(SanityChecks checks)
{
    public ReadEvent Read(StoredEvent stored, IItemAdapter adapter, IngestDataset dataset)
    {
        try
        {
            using var document = JsonDocument.Parse(stored.Payload);
            var item = adapter.Adapt(ItemObject.From(document.RootElement), dataset);
            var rejection = checks.Check(item);
            return new ReadEvent(stored, rejection is null ? item : null, rejection);
        }
        catch (ItemFormatException exception)
        {
            return new ReadEvent(stored, null, exception.Rejection);
        }
        catch (JsonException exception)
        {
            return new ReadEvent(stored, null, new Rejection("item", $"not valid JSON: {exception.Message}"));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // An item that an adapter cannot cope with is kept for a better adapter, with the adapter's failure as reason.
            return new ReadEvent(stored, null, new Rejection("item", $"{exception.GetType().Name}: {exception.Message}"));
        }
    }
}
