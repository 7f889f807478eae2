using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Persistence.Entities;
using GraphQLBackend.Persistence.Partitions;

namespace GraphQLBackend.Jobs.Ingestion.Sanity;

/// <summary>What must hold for a single item before it leaves staging. What only several items together can show is not checked here.</summary>
public sealed class SanityChecks(TimeProvider clock)
{
    /// <summary>Highest believable amount in major units of a currency with two decimals; a hundred times that for yen.</summary>
    public const decimal MaxAmount = 1_000_000;

    /// <summary>Highest believable rank.</summary>
    public const int MaxBsr = 50_000_000;

    /// <summary>Highest believable number of ratings.</summary>
    public const int MaxReviewCount = 50_000_000;

    /// <summary>Highest believable number of offers.</summary>
    public const int MaxOfferCount = 10_000;

    /// <summary>Longest category or seller in UTF-16 units; titles and brands have the limits of <see cref="Product"/>.</summary>
    public const int MaxTextLength = 500;

    /// <summary>Most bullet points of a product, each of at most <see cref="MaxBulletLength"/> UTF-16 units.</summary>
    public const int MaxBullets = 100;

    /// <summary>Longest bullet point in UTF-16 units.</summary>
    public const int MaxBulletLength = 5_000;

    /// <summary>Most siblings of a product; a store allows a fifth of it.</summary>
    public const int MaxSiblings = 10_000;

    // Nothing older can be stored, and no tracker has anything older.
    private static readonly DateTimeOffset s_earliest = new(PartitionMaintenance.EarliestDay.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);

    private static readonly TimeSpan s_clockSkew = TimeSpan.FromDays(1);

    /// <summary>The first thing that is wrong; null when the item is sane.</summary>
    public Rejection? Check(AdaptedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return CheckIdentity(item) ?? CheckCurrency(item) ?? CheckFacts(item.Facts) ?? CheckObservations(item);
    }

    private static Rejection? CheckIdentity(AdaptedItem item) =>
        item.Key.Asin == default(Asin) ? new Rejection("asin", "missing")
        : item.Observations.Count == 0 ? new Rejection("item", "has no observation")
        : null;

    private static Rejection? CheckCurrency(AdaptedItem item)
    {
        var currency = MarketplaceCatalog.Get(item.Key.Marketplace).CurrencyCode;
        return item.CurrencyMark is { } mark && !CurrencyMarks.CanMean(mark, currency)
            ? new Rejection("currency", $"'{mark}' is not {currency}, the currency of marketplace {item.Key.Marketplace}")
            : null;
    }

    private static Rejection? CheckFacts(ProductFacts? facts) => facts is null ? null
        : facts.Title.Length == 0 ? new Rejection("title", "is empty")
        : CheckText("title", facts.Title, Product.TitleMaxLength)
            ?? CheckText("brand", facts.Brand, Product.BrandMaxLength)
            ?? CheckText("category", facts.Category, MaxTextLength)
            ?? CheckRange("bullets", facts.Bullets.Count, 0, MaxBullets)
            ?? facts.Bullets.Select(bullet => CheckText("bullets", bullet, MaxBulletLength)).FirstOrDefault(rejection => rejection is not null)
            ?? CheckRange("siblingAsins", facts.SiblingAsins.Count, 0, MaxSiblings);

    private static Rejection? CheckText(string field, string? text, int maximum) =>
        text?.Length > maximum ? new Rejection(field, $"has {text.Length} characters, at most {maximum} are believable") : null;

    private Rejection? CheckObservations(AdaptedItem item)
    {
        var latest = clock.GetUtcNow() + s_clockSkew;
        var currency = MarketplaceCatalog.Get(item.Key.Marketplace).CurrencyCode;
        foreach (var observation in item.Observations)
        {
            var rejection = CheckInstant(observation.ObservedAt, latest)
                ?? CheckAmount(MetricFields.Price, observation.Price, currency)
                ?? CheckAmount(MetricFields.ListPrice, observation.ListPrice, currency)
                ?? CheckMeasures(observation);
            if (rejection is not null)
            {
                return item.Observations.Count == 1 ? rejection : rejection with { Problem = $"{rejection.Problem} at {observation.ObservedAt:O}" };
            }
        }

        return null;
    }

    private static Rejection? CheckInstant(DateTimeOffset instant, DateTimeOffset latest) =>
        instant < s_earliest || instant > latest
            ? new Rejection("observedAt", $"{instant:O} is before 2000 or in the future")
            : null;

    private static Rejection? CheckAmount(string field, Reading<Money> reading, string currency)
    {
        if (!reading.TryGet(out var amount))
        {
            return null;
        }

        if (amount.Currency != currency)
        {
            return new Rejection(field, $"is in {amount.Currency}, expected {currency}");
        }

        return amount.MinorUnits is < 1 or > (long)(MaxAmount * 100)
            ? new Rejection(field, $"{amount} is out of range")
            : null;
    }

    private static Rejection? CheckMeasures(Observation observation) =>
        CheckRange(MetricFields.Bsr, observation.Bsr.TryGet(out var rank) ? rank.Position : null, 1, MaxBsr)
        ?? CheckRange(MetricFields.Rating, observation.Rating.TryGet(out var rating) ? rating : null, 1, 5)
        ?? CheckRange(MetricFields.ReviewCount, observation.ReviewCount.TryGet(out var count) ? count : null, 0, MaxReviewCount)
        ?? CheckRange(MetricFields.OfferCount, observation.OfferCount.TryGet(out var offers) ? offers : null, 0, MaxOfferCount)
        ?? CheckText("bsrCategory", observation.Bsr.HasValue ? rank.Category : null, MaxTextLength)
        ?? CheckText(MetricFields.BuyBoxSeller, observation.BuyBoxSeller.TryGet(out var seller) ? seller : null, MaxTextLength);

    private static Rejection? CheckRange(string field, decimal? value, decimal minimum, decimal maximum) =>
        value is { } number && (number < minimum || number > maximum)
            ? new Rejection(field, $"{number} is out of range {minimum} to {maximum}")
            : null;
}
