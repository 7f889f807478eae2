using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Items;
using Npgsql;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>The commands that write a batch of events whose products exist.</summary>
internal sealed class WriteBatch(
    Guid runId,
    string source,
    int parserVersion,
    IReadOnlyList<ReadEvent> events,
    Dictionary<ProductKey, long> productIds)
{
    /// <summary>In the order in which they must run; each sees what the ones before have written.</summary>
    public IEnumerable<NpgsqlBatchCommand> Commands(DateTimeOffset now)
    {
        var products = productIds.Values.ToArray();
        if (products.Length > 0)
        {
            var observations = Observations();
            yield return new ObservationColumns(observations).ToCommand(source, parserVersion);
            yield return Days(observations);
            yield return Sql.Command(ObservationStatements.UpsertLatest, Sql.Value(products));
            yield return new FactColumns(Facts()).ToCommand(now);
            yield return Sql.Command(ObservationStatements.DeleteSiblingLinks, Sql.Value(products));
            yield return Sql.Command(ObservationStatements.UpsertSiblingLinks, Sql.Value(products), Sql.Value(now));
        }

        yield return Sql.Command(
            ObservationStatements.FinishEvents,
            Sql.Value(events.Select(read => read.Event.Id).ToArray()),
            Sql.Value(events.Select(read => read.Rejection?.ToString()).ToArray()),
            Sql.Value(parserVersion));
        yield return Sql.Command(
            ObservationStatements.CountRun,
            Sql.Value(runId),
            Sql.Value(events.Count(read => read.Item is not null)),
            Sql.Value(events.Count(read => read.Item is null)));
    }

    // One statement may not touch a row twice, so its rule for two contents of one instant is applied within the batch first.
    private IReadOnlyList<ProductObserved> Observations()
    {
        var rows = new Dictionary<(long, DateTimeOffset), ProductObserved>();
        foreach (var (stored, item) in Promoted())
        {
            var productId = productIds[item.Key];
            foreach (var observation in item.Observations)
            {
                var row = (productId, observation.ObservedAt.ToUniversalTime());
                var observed = new ProductObserved(productId, item.Key.Marketplace, stored, observation);
                if (!rows.TryGetValue(row, out var known) || observed.HoldsAgainst(known))
                {
                    rows[row] = observed;
                }
            }
        }

        return [.. rows.Values];
    }

    private static NpgsqlBatchCommand Days(IReadOnlyList<ProductObserved> observations)
    {
        var days = observations
            .Select(row => (row.ProductId, row.Marketplace, Day: MarketplaceCatalog.Get(row.Marketplace).LocalDay(row.Observation.ObservedAt)))
            .Distinct()
            .ToArray();
        var bounds = Array.ConvertAll(days, day => MarketplaceCatalog.Get(day.Marketplace).Bounds(day.Day));
        return Sql.Command(
            ObservationStatements.UpsertDays,
            Sql.Value(Array.ConvertAll(days, day => day.ProductId)),
            Sql.Value(Array.ConvertAll(days, day => day.Day)),
            Sql.Value(Array.ConvertAll(bounds, bound => bound.From)),
            Sql.Value(Array.ConvertAll(bounds, bound => bound.To)));
    }

    private List<(long ProductId, StoredEvent Event, AdaptedItem Item)> Facts() =>
        [.. Promoted().Where(row => row.Item.Facts is not null).Select(row => (productIds[row.Item.Key], row.Event, row.Item))];

    private IEnumerable<(StoredEvent Event, AdaptedItem Item)> Promoted() =>
        events.Where(read => read.Item is not null).Select(read => (read.Event, read.Item!));
}
