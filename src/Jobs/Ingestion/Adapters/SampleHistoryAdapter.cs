using System.Text.Json;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Jobs.Ingestion.Providers;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>
/// Lines of a generated history, each of which says so itself (<c>"generated":true</c>). Absent fields stand in <c>absent</c>
/// with their reason; a field that is in neither place was not requested.
/// </summary>
public sealed class SampleHistoryAdapter : IItemAdapter
{
    /// <summary>Name of the source.</summary>
    public const string ActorName = "sample";

    /// <inheritdoc/>
    public string Actor => ActorName;

    /// <inheritdoc/>
    public int ParserVersion => 1;

    /// <inheritdoc/>
    public AdaptedItem Adapt(ItemObject item, IngestDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        RequireGenerated(item);
        var asin = Asin.TryParse(item.RequiredText("asin"), out var parsed, out var error) ? parsed : throw item.Problem("asin", error);
        if (item.RequiredText("marketplace") != dataset.Marketplace.ToString())
        {
            throw item.Problem("marketplace", $"is not the dataset's marketplace {dataset.Marketplace}");
        }

        return new AdaptedItem { Key = new ProductKey(dataset.Marketplace, asin), Observations = [Observe(item, dataset.Marketplace)] };
    }

    private static void RequireGenerated(ItemObject item)
    {
        if (!item.TryGet("generated", out var generated) || generated.ValueKind != JsonValueKind.True)
        {
            throw item.Problem("generated", "a line of sample history must say that it is generated");
        }
    }

    private static Observation Observe(ItemObject item, Marketplace marketplace)
    {
        var absent = item.Nested("absent");
        return new Observation
        {
            ObservedAt = ReadInstant(item),
            Price = Amounts.Read(item, "price", marketplace) is { } price ? price : Why(MetricFields.Price),
            ListPrice = Amounts.Read(item, "listPrice", marketplace) is { } list ? list : Why(MetricFields.ListPrice),
            Bsr = item.WholeNumber("bsr") is { } bsr ? new Rank(bsr, item.RequiredText("bsrCategory")) : Why(MetricFields.Bsr),
            Rating = item.Number("rating") is { } rating ? rating : Why(MetricFields.Rating),
            ReviewCount = item.WholeNumber("reviewCount") is { } count ? count : Why(MetricFields.ReviewCount),
            Availability = ReadAvailability(item) is { } availability ? availability : Why(MetricFields.Availability),
            BuyBoxSeller = item.Text("buyBoxSeller") is { } seller ? seller : Why(MetricFields.BuyBoxSeller),
            OfferCount = item.WholeNumber("offerCount") is { } offers ? offers : Why(MetricFields.OfferCount),
        };

        AbsenceReason Why(string field) => ReadReason(absent, field);
    }

    private static AbsenceReason ReadReason(ItemObject? absent, string field) =>
        absent?.Text(field) is not { } name ? AbsenceReason.NotRequested
        : SchemaName.TryParse<AbsenceReason>(name, out var reason) ? reason
        : throw absent.Value.Problem(field, $"'{name}' is not a reason");

    private static Availability? ReadAvailability(ItemObject item) =>
        item.Text("availability") is not { } name ? null
        : SchemaName.TryParse<Availability>(name, out var availability) && availability != Availability.Unknown ? availability
        : throw item.Problem("availability", $"'{name}' is not an availability");

    private static DateTimeOffset ReadInstant(ItemObject item) =>
        Instant.TryParse(item.RequiredText("observedAt"), out var instant) ? instant : throw item.Problem("observedAt", $"not {Instant.Form}");
}
