using System.Globalization;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>Keepa's <c>buyBoxSellerIdHistory</c>: texts in pairs (minute, seller id), with -1 for no featured offer and -2 for no offer.</summary>
internal sealed class KeepaSellers
{
    private readonly string[] _sellers;

    private KeepaSellers(string[] sellers, KeepaSeries series) => (_sellers, Series) = (sellers, series);

    /// <summary>The changes, with the index of the seller as value.</summary>
    public KeepaSeries Series { get; }

    /// <summary>The seller at the instant the series has been advanced to.</summary>
    public Reading<string> Current => Series.Current is not { } index
        ? AbsenceReason.NotRequested
        : _sellers[index] switch
        {
            "-1" => AbsenceReason.NoFeaturedOffer,
            "-2" => AbsenceReason.Unavailable,
            var seller => seller,
        };

    /// <summary>Reads the history; null when the response does not carry it.</summary>
    public static KeepaSellers? Read(ItemObject item)
    {
        if (!item.TryGet("buyBoxSellerIdHistory", out _))
        {
            return null;
        }

        var texts = item.Texts("buyBoxSellerIdHistory");
        var sellers = new string[texts.Count / 2];
        var times = new int[sellers.Length];
        for (var i = 0; i < sellers.Length; i++)
        {
            if (!int.TryParse(texts[2 * i], NumberStyles.None, CultureInfo.InvariantCulture, out times[i]))
            {
                throw item.Problem("buyBoxSellerIdHistory", $"'{texts[2 * i]}' is not a time");
            }

            sellers[i] = texts[(2 * i) + 1];
        }

        return new KeepaSellers(sellers, KeepaSeries.FromTimes(item, "buyBoxSellerIdHistory", times));
    }
}
