using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Persistence;
using Npgsql;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>Observations as arrays, one per column of <see cref="ObservationStatements.UpsertObservations"/>.</summary>
internal sealed class ObservationColumns
{
    private readonly long[] _productIds;
    private readonly DateTimeOffset[] _observedAt;
    private readonly long[] _rawEventIds;
    private readonly long?[] _prices;
    private readonly long?[] _listPrices;
    private readonly string[] _currencies;
    private readonly int?[] _bsr;
    private readonly string?[] _bsrCategories;
    private readonly decimal?[] _ratings;
    private readonly int?[] _reviewCounts;
    private readonly string[] _availability;
    private readonly string?[] _sellers;
    private readonly int?[] _offerCounts;
    private readonly string[] _absences;

    public ObservationColumns(IReadOnlyList<ProductObserved> rows)
    {
        _productIds = new long[rows.Count];
        _observedAt = new DateTimeOffset[rows.Count];
        _rawEventIds = new long[rows.Count];
        _prices = new long?[rows.Count];
        _listPrices = new long?[rows.Count];
        _currencies = new string[rows.Count];
        _bsr = new int?[rows.Count];
        _bsrCategories = new string?[rows.Count];
        _ratings = new decimal?[rows.Count];
        _reviewCounts = new int?[rows.Count];
        _availability = new string[rows.Count];
        _sellers = new string?[rows.Count];
        _offerCounts = new int?[rows.Count];
        _absences = new string[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            Set(i, rows[i]);
        }
    }

    /// <summary>The command that writes them.</summary>
    public NpgsqlBatchCommand ToCommand(string source, int parserVersion) => Sql.Command(
        ObservationStatements.UpsertObservations,
        Sql.Value(_productIds),
        Sql.Value(source),
        Sql.Value(parserVersion),
        Sql.Value(_observedAt),
        Sql.Value(_rawEventIds),
        Sql.Value(_prices),
        Sql.Value(_listPrices),
        Sql.Value(_currencies),
        Sql.Value(_bsr),
        Sql.Value(_bsrCategories),
        Sql.Value(_ratings),
        Sql.Value(_reviewCounts),
        Sql.Value(_availability),
        Sql.Value(_sellers),
        Sql.Value(_offerCounts),
        Sql.Value(_absences));

    private void Set(int row, ProductObserved observed)
    {
        var observation = observed.Observation;
        _productIds[row] = observed.ProductId;
        _observedAt[row] = observation.ObservedAt.ToUniversalTime();
        _rawEventIds[row] = observed.Event.Id;
        _prices[row] = observation.Price.TryGet(out var price) ? price.MinorUnits : null;
        _listPrices[row] = observation.ListPrice.TryGet(out var list) ? list.MinorUnits : null;
        _currencies[row] = MarketplaceCatalog.Get(observed.Marketplace).CurrencyCode;
        _bsr[row] = observation.Bsr.TryGet(out var rank) ? rank.Position : null;
        _bsrCategories[row] = observation.Bsr.HasValue ? rank.Category : null;
        _ratings[row] = observation.Rating.TryGet(out var rating) ? rating : null;
        _reviewCounts[row] = observation.ReviewCount.TryGet(out var count) ? count : null;
        _availability[row] = SchemaName.Of(observation.Availability.TryGet(out var availability) ? availability : Availability.Unknown);
        _sellers[row] = observation.BuyBoxSeller.TryGet(out var seller) ? seller : null;
        _offerCounts[row] = observation.OfferCount.TryGet(out var offers) ? offers : null;
        _absences[row] = AbsencesJson.Write(observation.Absences());
    }
}
