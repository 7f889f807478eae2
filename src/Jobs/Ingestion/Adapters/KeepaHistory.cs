using System.Globalization;
using System.Text.Json;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>
/// Keepa's change points of one product merged into observations: one per instant at which any of the series changed, holding
/// the state of all, and one at the last confirmation: the last update, or later if the featured offer was still seen later.
/// </summary>
internal sealed class KeepaHistory
{
    // Keepa counts minutes from 2011-01-01; its documented conversion is (minutes + 21564000) * 60000 ms.
    private const long MinuteOffset = 21_564_000;

    private const int New = 1;
    private const int Sales = 3;
    private const int ListPrice = 4;
    private const int CountNew = 11;
    private const int Rating = 16;
    private const int CountReviews = 17;
    private const int BuyBoxShipping = 18;

    private readonly string _currency;
    private readonly string _category;
    private readonly KeepaSeries? _price;
    private readonly KeepaSeries? _sales;
    private readonly KeepaSeries? _listPrice;
    private readonly KeepaSeries? _offers;
    private readonly KeepaSeries? _rating;
    private readonly KeepaSeries? _reviews;
    private readonly KeepaSellers? _sellers;

    private KeepaHistory(ItemObject item, JsonElement csv, string currency, string category)
    {
        _currency = currency;
        _category = category;
        _price = KeepaSeries.Read(item, csv, BuyBoxShipping, withShipping: true) ?? KeepaSeries.Read(item, csv, New, withShipping: false);
        _sales = KeepaSeries.Read(item, csv, Sales, withShipping: false);
        _listPrice = KeepaSeries.Read(item, csv, ListPrice, withShipping: false);
        _offers = KeepaSeries.Read(item, csv, CountNew, withShipping: false);
        _rating = KeepaSeries.Read(item, csv, Rating, withShipping: false);
        _reviews = KeepaSeries.Read(item, csv, CountReviews, withShipping: false);
        _sellers = KeepaSellers.Read(item);
    }

    /// <summary>Reads the observations in ascending order of time.</summary>
    public static List<Observation> Read(ItemObject item, string currency, string category)
    {
        if (!item.TryGet("csv", out var csv) || csv.ValueKind != JsonValueKind.Array)
        {
            throw item.Problem("csv", "missing, or not a list");
        }

        var lastUpdate = item.WholeNumber("lastUpdate") ?? throw item.Problem("lastUpdate", "missing");
        return new KeepaHistory(item, csv, currency, category).Merge(Math.Max(lastUpdate, ReadLastSeen(item)));
    }

    // Keepa's own statistics end when the response was made, which is when it last saw the featured offer.
    private static int ReadLastSeen(ItemObject item)
    {
        var last = 0;
        if (item.Nested("stats")?.TryGet("buyBoxStats", out var sellers) == true && sellers.ValueKind == JsonValueKind.Object)
        {
            foreach (var seller in sellers.EnumerateObject().Where(seller => seller.Value.ValueKind == JsonValueKind.Object))
            {
                last = Math.Max(last, ItemObject.From(seller.Value).WholeNumber("lastSeen") ?? 0);
            }
        }

        return last;
    }

    private List<Observation> Merge(int end)
    {
        KeepaSeries?[] all = [_price, _sales, _listPrice, _offers, _rating, _reviews, _sellers?.Series];
        var times = new SortedSet<int>(all.OfType<KeepaSeries>().SelectMany(series => series.Times).Where(time => time <= end)) { end };
        var observations = new List<Observation>(times.Count);
        foreach (var time in times)
        {
            foreach (var series in all)
            {
                series?.Advance(time);
            }

            observations.Add(Observe(time));
        }

        return observations;
    }

    private Observation Observe(int time) => new()
    {
        ObservedAt = DateTimeOffset.FromUnixTimeMilliseconds((time + MinuteOffset) * 60_000),
        Price = Amount(_price, WhyNoPrice()),
        ListPrice = Amount(_listPrice, AbsenceReason.Unavailable),
        Bsr = State(_sales, AbsenceReason.NoRank) is { HasValue: true } rank ? new Rank(rank.Value, _category) : Why(_sales, AbsenceReason.NoRank),
        Rating = State(_rating, WhyNoRating()) is { HasValue: true } rating ? rating.Value / 10m : Why(_rating, WhyNoRating()),
        ReviewCount = State(_reviews, AbsenceReason.ParseMiss),
        Availability = ReadAvailability(),
        BuyBoxSeller = _sellers?.Current ?? AbsenceReason.NotRequested,
        OfferCount = State(_offers, AbsenceReason.Unavailable),
    };

    private Reading<Money> Amount(KeepaSeries? series, AbsenceReason reason) =>
        State(series, reason) is { HasValue: true, Value: not 0 } amount ? new Money(amount.Value, _currency) : Why(series, reason);

    private static Reading<int> State(KeepaSeries? series, AbsenceReason reason) =>
        series?.Current is >= 0 and { } value ? value : Why(series, reason);

    // Before a series begins Keepa did not look; from then on a negative state is a statement.
    private static AbsenceReason Why(KeepaSeries? series, AbsenceReason reason) =>
        series?.Current is null ? AbsenceReason.NotRequested : reason;

    private AbsenceReason WhyNoPrice() => _offers?.Current > 0 ? AbsenceReason.NoFeaturedOffer : AbsenceReason.Unavailable;

    private AbsenceReason WhyNoRating() => _reviews?.Current == 0 ? AbsenceReason.NoReviews : AbsenceReason.ParseMiss;

    private Reading<Availability> ReadAvailability() => (_price?.Current, _offers?.Current) switch
    {
        ( > 0, _) or (_, > 0) => Availability.InStock,
        (null, null) => AbsenceReason.NotRequested,
        _ => Availability.Unavailable,
    };

    /// <summary>The name of a category node of the item's tree; the node's number when the tree does not name it.</summary>
    public static string NameOf(ItemObject item, decimal node) =>
        (item.ObjectsOrNull("categoryTree") ?? [])
            .FirstOrDefault(category => category.Number("catId") == node)
            .TextOrNull("name") ?? node.ToString(CultureInfo.InvariantCulture);
}
