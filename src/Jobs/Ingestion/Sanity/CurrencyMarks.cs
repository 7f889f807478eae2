using System.Collections.Frozen;

namespace GraphQLBackend.Jobs.Ingestion.Sanity;

/// <summary>Which currencies a symbol or code on a page can mean.</summary>
public static class CurrencyMarks
{
    private static readonly FrozenDictionary<string, string[]> s_currencies = new Dictionary<string, string[]>
    {
        ["$"] = ["USD", "CAD", "AUD", "MXN", "SGD"],
        ["US$"] = ["USD"],
        ["CA$"] = ["CAD"],
        ["A$"] = ["AUD"],
        ["S$"] = ["SGD"],
        ["MX$"] = ["MXN"],
        ["R$"] = ["BRL"],
        ["€"] = ["EUR"],
        ["£"] = ["GBP"],
        // Seen in recorded data for pounds.
        ["GPB"] = ["GBP"],
        ["¥"] = ["JPY"],
        ["￥"] = ["JPY"],
        ["₹"] = ["INR"],
        ["₺"] = ["TRY"],
        ["C$"] = ["CAD"],
        ["CDN$"] = ["CAD"],
        ["AU$"] = ["AUD"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Stores show prices in the money of the country to which they would ship, which need not be any store's own.
    private static readonly FrozenSet<string> s_foreign = FrozenSet.ToFrozenSet(
        ["NT$", "HK$", "NZ$", "TWD", "HKD", "NZD", "CNY", "KRW", "CHF", "RUB", "ILS", "THB", "PHP", "VND", "UAH", "₩", "₪", "฿", "₱", "₫", "₽", "₴"],
        StringComparer.Ordinal);

    /// <summary>Whether a mark can stand for a currency. A mark that is not known proves nothing and passes.</summary>
    public static bool CanMean(string mark, string currency) =>
        s_currencies.TryGetValue(mark, out var currencies) ? currencies.Contains(currency)
        : !s_foreign.Contains(mark) && (!Domain.Money.Currencies.IsKnown(mark) || mark == currency);
}
