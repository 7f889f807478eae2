using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Jobs.Ingestion.Providers;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>
/// Product objects of Keepa's API: a whole history in one item. The price is <c>BUY_BOX_SHIPPING</c>, listing plus shipping;
/// only a response without any buy box series falls back to <c>NEW</c>, so that one product never mixes the two.
/// </summary>
public sealed class KeepaProductAdapter : IItemAdapter
{
    /// <summary>Name of the source.</summary>
    public const string ActorName = "keepa/product";

    private const string ImageHost = "https://m.media-amazon.com/images/I/";

    // Keepa's own numbers of the stores it covers.
    private static readonly Dictionary<int, Marketplace> s_domains = new()
    {
        [1] = Marketplace.US,
        [2] = Marketplace.UK,
        [3] = Marketplace.DE,
        [4] = Marketplace.FR,
        [5] = Marketplace.JP,
        [6] = Marketplace.CA,
        [8] = Marketplace.IT,
        [9] = Marketplace.ES,
        [10] = Marketplace.IN,
        [11] = Marketplace.MX,
        [12] = Marketplace.BR,
    };

    /// <inheritdoc/>
    public string Actor => ActorName;

    /// <inheritdoc/>
    public int ParserVersion => 1;

    /// <inheritdoc/>
    public AdaptedItem Adapt(ItemObject item, IngestDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var key = new ProductKey(ReadMarketplace(item, dataset), ReadAsin(item));
        var currency = MarketplaceCatalog.Get(key.Marketplace).CurrencyCode;
        return new AdaptedItem
        {
            Key = key,
            Facts = ReadFacts(item, key.Asin),
            Observations = KeepaHistory.Read(item, currency, KeepaHistory.NameOf(item, item.Number("salesRankReference") ?? -1)),
        };
    }

    private static Marketplace ReadMarketplace(ItemObject item, IngestDataset dataset)
    {
        var domain = item.WholeNumber("domainId") ?? throw item.Problem("domainId", "missing");
        return s_domains.TryGetValue(domain, out var marketplace) && marketplace == dataset.Marketplace
            ? marketplace
            : throw item.Problem("domainId", $"{domain} is not the dataset's marketplace {dataset.Marketplace}");
    }

    private static Asin ReadAsin(ItemObject item) =>
        Asin.TryParse(item.RequiredText("asin"), out var asin, out var error) ? asin : throw item.Problem("asin", error);

    private static ProductFacts ReadFacts(ItemObject item, Asin own)
    {
        var categories = (item.ObjectsOrNull("categoryTree") ?? []).Select(category => category.TextOrNull("name")).OfType<string>();
        var image = item.ObjectsOrNull("images") is [var first, ..] ? first.TextOrNull("l") : null;
        return new ProductFacts
        {
            Title = item.RequiredText("title"),
            Brand = item.TextOrNull("brand"),
            Category = string.Join(" > ", categories) is { Length: > 0 } path ? path : null,
            ImageUrl = image is null ? null : ImageHost + image,
            Bullets = item.Texts("features"),
            ParentAsin = Asin.TryParse(item.TextOrNull("parentAsin"), out var parent, out _) ? parent : null,
            SiblingAsins = ReadSiblings(item, own),
        };
    }

    private static IReadOnlyList<Asin> ReadSiblings(ItemObject item, Asin own) =>
        [.. (item.ObjectsOrNull("variations") ?? [])
            .Select(variation => Asin.TryParse(variation.TextOrNull("asin"), out var sibling, out _) ? sibling : own)
            .Where(sibling => sibling != own)
            .Distinct()
            .OrderBy(sibling => sibling.Value, StringComparer.Ordinal)];
}
