using System.Text.RegularExpressions;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Jobs.Ingestion.Providers;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>
/// Items of the Apify actor <c>axesso_data/amazon-product-details-scraper</c>: one page as seen at one moment, texts in the
/// page's language. Identity and measured fields are strict, descriptive ones are lenient.
/// </summary>
public sealed partial class AxessoProductAdapter : IItemAdapter
{
    /// <summary>Name of the actor.</summary>
    public const string ActorName = "axesso_data/amazon-product-details-scraper";

    private const int PageFound = 200;

    private static readonly string[] s_brandLabels =
        ["Brand", "Brand Name", "品牌", "Marke", "Marque", "Marca", "Merk", "Varumärke", "Marka", "ブランド", "ブランド名"];

    private static readonly string[] s_rankLabels =
        ["Best Sellers Rank", "暢銷商品排名", "畅销商品排名", "Amazon Bestseller-Rang", "Classement des meilleures ventes d'Amazon",
            "Clasificación en los más vendidos de Amazon", "Posizione nella classifica Bestseller di Amazon", "Plaats in bestsellerlijst"];

    /// <inheritdoc/>
    public string Actor => ActorName;

    /// <inheritdoc/>
    public int ParserVersion => 1;

    /// <inheritdoc/>
    public AdaptedItem Adapt(ItemObject item, IngestDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var key = new ProductKey(ReadMarketplace(item, dataset), ReadAsin(item));
        var blocked = item.WholeNumber("statusCode") is { } status && status != PageFound;
        var requested = ProductUrl.AsinOf(item.TextOrNull("url"));
        return new AdaptedItem
        {
            Key = key,
            Facts = blocked ? null : ReadFacts(item, key.Asin),
            Observations = [blocked ? Observation.Blocked(dataset.RecordedAt) : Observe(item, key.Marketplace, dataset.RecordedAt)],
            CurrencyMark = blocked ? null : ReadCurrencyMark(item),
            RedirectedFrom = requested is { } asked && asked != key.Asin ? asked : null,
        };
    }

    private static Asin ReadAsin(ItemObject item) =>
        Asin.TryParse(item.RequiredText("asin"), out var asin, out var error) ? asin : throw item.Problem("asin", error);

    private static Marketplace ReadMarketplace(ItemObject item, IngestDataset dataset) =>
        ProductUrl.MarketplaceOf(item.TextOrNull("url")) is { } store && store != dataset.Marketplace
            ? throw item.Problem("url", $"a page of marketplace {store} in a dataset of {dataset.Marketplace}")
            : dataset.Marketplace;

    private static ProductFacts ReadFacts(ItemObject item, Asin asin) => new()
    {
        Title = item.RequiredText("title"),
        Brand = ReadBrand(item),
        Category = Join(item.ObjectsOrNull("categoriesExtended")),
        ImageUrl = ProductUrl.AbsoluteOrNull(item.Texts("imageUrlList") is [var first, ..] ? first : MainImage(item)),
        Bullets = item.Texts("features"),
        SiblingAsins = ReadSiblings(item, asin),
    };

    private static string? MainImage(ItemObject item) =>
        item.TryGet("mainImage", out var image) && image.ValueKind == System.Text.Json.JsonValueKind.Object
            ? ItemObject.From(image).TextOrNull("imageUrl")
            : null;

    private static string? ReadBrand(ItemObject item) =>
        FindDetail(item, "aboutProduct", s_brandLabels)
        ?? (item.TextOrNull("manufacturer") is { } line ? BrandText.Parse(line) : null);

    private static string? Join(IReadOnlyList<ItemObject>? categories)
    {
        var path = string.Join(" > ", (categories ?? []).Select(category => category.TextOrNull("name")).OfType<string>());
        return path.Length == 0 ? null : path;
    }

    private static List<Asin> ReadSiblings(ItemObject item, Asin own)
    {
        var siblings = new SortedDictionary<string, Asin>(StringComparer.Ordinal);
        foreach (var value in (item.ObjectsOrNull("variations") ?? []).SelectMany(variation => variation.ObjectsOrNull("values") ?? []))
        {
            if (Asin.TryParse(value.TextOrNull("asin"), out var sibling, out _) && sibling != own)
            {
                siblings[sibling.Value] = sibling;
            }
        }

        return [.. siblings.Values];
    }

    private static Observation Observe(ItemObject item, Marketplace marketplace, DateTimeOffset at)
    {
        item.RequireField("price");
        item.RequireField("warehouseAvailability");
        var price = Amounts.Read(item, "price", marketplace, item.Number("shippingPrice") ?? 0);
        var availability = ReadAvailability(item, price is not null);
        var reviews = ReadReviewCount(item);
        return new Observation
        {
            ObservedAt = at,
            Price = price is { } amount ? amount : WhyNoOffer(availability),
            ListPrice = Amounts.Read(item, "retailPrice", marketplace) is { } list ? list
                : item.Has("retailPrice") ? AbsenceReason.Unavailable : AbsenceReason.ParseMiss,
            Bsr = ReadRank(item),
            Rating = ReadRating(item, reviews),
            ReviewCount = reviews,
            Availability = availability,
            BuyBoxSeller = (item.TextOrNull("sellerId") ?? item.TextOrNull("soldBy")) is { } seller ? seller
                : price is null ? WhyNoOffer(availability) : AbsenceReason.ParseMiss,
            OfferCount = AbsenceReason.NotRequested,
        };
    }

    // A page without a price and without an availability line has no offer at all; a line that is not understood says nothing.
    private static Reading<Availability> ReadAvailability(ItemObject item, bool hasPrice)
    {
        if (item.Text("warehouseAvailability") is not { } line)
        {
            return hasPrice ? AbsenceReason.ParseMiss : Availability.Unavailable;
        }

        var availability = AvailabilityText.Parse(line);
        return availability == Availability.Unknown ? AbsenceReason.ParseMiss : availability;
    }

    private static AbsenceReason WhyNoOffer(Reading<Availability> availability) =>
        !availability.TryGet(out var known) ? AbsenceReason.ParseMiss
        : known == Availability.InStock ? AbsenceReason.NoFeaturedOffer
        : AbsenceReason.Unavailable;

    private static Reading<int> ReadReviewCount(ItemObject item) =>
        item.WholeNumber("countReview") is { } count ? count : AbsenceReason.ParseMiss;

    private static Reading<decimal> ReadRating(ItemObject item, Reading<int> reviews)
    {
        var text = item.Text("productRating");
        var rating = text is null ? null : RatingText.Parse(text);
        return rating is > 0 ? rating.Value
            : reviews.TryGet(out var count) && count == 0 ? AbsenceReason.NoReviews
            : AbsenceReason.ParseMiss;
    }

    // Without the details section the page was read in a layout that does not show it: that is no missing rank.
    private static Reading<Rank> ReadRank(ItemObject item)
    {
        if (item.ObjectsOrNull("productDetails") is not { } details)
        {
            return AbsenceReason.ParseMiss;
        }

        var line = FindDetail(item, "productDetails", s_rankLabels)
            ?? details.Select(detail => detail.TextOrNull("value")).FirstOrDefault(value => value is not null && RankText.Looks(value));
        if (line is null)
        {
            return AbsenceReason.NoRank;
        }

        var ranks = RankText.Parse(line);
        return ranks.Count > 0 ? ranks[0] : AbsenceReason.ParseMiss;
    }

    private static string? FindDetail(ItemObject item, string list, string[] labels) =>
        (item.ObjectsOrNull(list) ?? [])
            .FirstOrDefault(detail => detail.TextOrNull("name") is { } name && labels.Contains(name, StringComparer.OrdinalIgnoreCase))
            .TextOrNull("value");

    // "… on orders shipped by Amazon over $35" shows the currency the page was served in.
    private static string? ReadCurrencyMark(ItemObject item) =>
        (item.TextOrNull("priceRange") ?? item.TextOrNull("priceShippingInformation")) is { } text
        && MarkBeforeNumber().Match(text) is { Success: true } match
            ? match.Groups[1].Value
            : null;

    [GeneratedRegex(@"([A-Z]{0,3}\p{Sc}|\b[A-Z]{3})\s?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex MarkBeforeNumber();
}
