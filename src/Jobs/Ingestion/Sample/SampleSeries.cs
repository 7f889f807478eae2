using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Sample;

/// <summary>Walks one product back in time, day by day, from its recorded values, so that the history joins them without a jump.</summary>
internal sealed class SampleSeries
{
    // Only sums, products and quotients are used: results must not depend on a machine's mathematics library.
    private const double MinPriceShare = 0.6;

    private readonly SampleRandom _price;
    private readonly SampleRandom _rank;
    private readonly SampleRandom _offer;
    private readonly SampleRandom _family;
    private readonly Observation _recorded;
    private readonly double _reviewGrowth;
    private readonly long _recordedPrice;

    private double _priceMinor;
    private double? _bsr;
    private int? _reviews;
    private decimal? _rating;
    private int _stockOutDays;
    private int _flippedDays;
    private int _rival;

    /// <summary>Starts at the recorded observation. Members of a family share the random stream of ratings and reviews, as they share those on Amazon.</summary>
    public SampleSeries(ulong seed, AdaptedItem item, string family)
    {
        var asin = item.Key.Asin.Value;
        _price = new SampleRandom(seed, "price", asin);
        _rank = new SampleRandom(seed, "rank", asin);
        _offer = new SampleRandom(seed, "offer", asin);
        _family = new SampleRandom(seed, "family", family);
        _recorded = item.Observations[^1];
        _recordedPrice = _recorded.Price.Value.MinorUnits;
        _priceMinor = _recordedPrice;
        _bsr = _recorded.Bsr.TryGet(out var rank) ? rank.Position : null;
        _reviews = _recorded.ReviewCount.TryGet(out var count) ? count : null;
        _rating = _recorded.Rating.TryGet(out var rating) ? rating : null;
        _reviewGrowth = _family.Between(0.0005, 0.004);
    }

    /// <summary>The day before the last one given; null when it has no observation.</summary>
    public SampleDay? Before(DateTimeOffset observedAt)
    {
        StepPrice();
        StepRank();
        StepReviews();
        StepOffer();
        var missing = _offer.Chance(MeasuredDistributions.DayIsMissing);
        var rankMissed = _rank.Chance(MeasuredDistributions.RankIsMissed);
        var vanished = _offer.Chance(MeasuredDistributions.PriceVanishes);
        return missing ? null : ToDay(observedAt, rankMissed, vanished);
    }

    private void StepPrice()
    {
        if (!_price.Chance(MeasuredDistributions.PriceChanges))
        {
            return;
        }

        var change = _price.Chance(MeasuredDistributions.PriceChangeIsLarge) ? _price.Between(0.1, 0.25) : _price.Between(0.005, 0.05);
        var factor = GoesUp(_price, _priceMinor / _recordedPrice) ? 1 + change : 1 / (1 + change);
        var ceiling = _recorded.ListPrice.TryGet(out var list) ? list.MinorUnits : _recordedPrice * 1.5;
        _priceMinor = Math.Clamp(Math.Round(_priceMinor * factor), _recordedPrice * MinPriceShare, Math.Max(ceiling, _recordedPrice));
    }

    // The measured change is (new - old) / old; going back, old = new / (1 + change).
    private void StepRank()
    {
        if (_bsr is not { } newer)
        {
            return;
        }

        var change = MeasuredDistributions.BsrChange(_rank.Next());
        var older = GoesUp(_rank, newer / _recorded.Bsr.Value.Position) ? newer / (1 - Math.Min(change, 0.6)) : newer / (1 + change);
        _bsr = Math.Max(1, older);
    }

    private void StepReviews()
    {
        if (_reviews is { } newer)
        {
            var grown = newer * _reviewGrowth * _family.Between(0.2, 1.8);
            var gained = (int)grown + (_family.Chance(grown - (int)grown) ? 1 : 0);
            var lost = _family.Chance(MeasuredDistributions.ReviewCountFalls) ? 1 + (int)_family.Between(0, 3) : 0;
            _reviews = Math.Max(1, newer - (lost > 0 ? -lost : gained));
        }

        if (_rating is { } rating && _family.Chance(0.01))
        {
            var moved = rating + (_family.Chance(0.5) ? 0.1m : -0.1m);
            _rating = Math.Abs(moved - _recorded.Rating.Value) > 0.2m || moved > 5 ? rating : moved;
        }
    }

    private void StepOffer()
    {
        _stockOutDays = Math.Max(0, _stockOutDays - 1);
        _flippedDays = Math.Max(0, _flippedDays - 1);
        if (_stockOutDays == 0 && _offer.Chance(MeasuredDistributions.StockOutBegins))
        {
            _stockOutDays = 1 + (int)_offer.Between(0, 4);
        }

        if (_flippedDays == 0 && _offer.Chance(MeasuredDistributions.BuyBoxFlips))
        {
            _flippedDays = 1 + (int)_offer.Between(0, 2);
            _rival = 1 + (int)_offer.Between(0, 3);
        }
    }

    // The further from the recorded value, the likelier the way back to it.
    private static bool GoesUp(SampleRandom random, double ratio)
    {
        var pull = ratio > 1 ? -Math.Min(0.4, 0.3 * (ratio - 1)) : Math.Min(0.4, 0.3 * ((1 / ratio) - 1));
        return random.Chance(0.5 + pull);
    }

    private SampleDay ToDay(DateTimeOffset observedAt, bool rankMissed, bool vanished)
    {
        var soldOut = _stockOutDays > 0;
        var hasOffer = !soldOut && !vanished;
        var absent = new SortedDictionary<string, AbsenceReason>(StringComparer.Ordinal);
        if (!hasOffer)
        {
            absent[MetricFields.Price] = absent[MetricFields.BuyBoxSeller] = soldOut ? AbsenceReason.Unavailable : AbsenceReason.NoFeaturedOffer;
        }

        if (!_recorded.ListPrice.HasValue)
        {
            absent[MetricFields.ListPrice] = AbsenceReason.Unavailable;
        }

        if (_bsr is null || rankMissed)
        {
            absent[MetricFields.Bsr] = AbsenceReason.ParseMiss;
        }

        return new SampleDay(observedAt)
        {
            Price = hasOffer ? new Money((long)Math.Round(_priceMinor), _recorded.Price.Value.Currency) : null,
            ListPrice = _recorded.ListPrice.TryGet(out var list) ? list : null,
            Bsr = rankMissed ? null : (int?)(_bsr is { } bsr ? (int)Math.Round(bsr) : null),
            BsrCategory = _recorded.Bsr.TryGet(out var rank) && !rankMissed ? rank.Category : null,
            Rating = _rating,
            ReviewCount = _reviews,
            Availability = soldOut ? Availability.OutOfStock : Availability.InStock,
            Seller = !hasOffer ? null : _flippedDays > 0 ? $"SAMPLE-SELLER-{_rival}" : _recorded.BuyBoxSeller.Value,
            Absent = absent,
        };
    }
}
