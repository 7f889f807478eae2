using System.Collections.Frozen;

namespace GraphQLBackend.Domain.Money;

/// <summary>The ISO 4217 currencies of the marketplaces and their number of decimals.</summary>
public static class Currencies
{
    private static readonly FrozenDictionary<string, int> s_exponents = new Dictionary<string, int>
    {
        ["AED"] = 2,
        ["AUD"] = 2,
        ["BRL"] = 2,
        ["CAD"] = 2,
        ["EGP"] = 2,
        ["EUR"] = 2,
        ["GBP"] = 2,
        ["INR"] = 2,
        ["JPY"] = 0,
        ["MXN"] = 2,
        ["PLN"] = 2,
        ["SAR"] = 2,
        ["SEK"] = 2,
        ["SGD"] = 2,
        ["TRY"] = 2,
        ["USD"] = 2,
        ["ZAR"] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a code is one of the known currencies; codes are upper-case.</summary>
    public static bool IsKnown(string? currency) => currency is not null && s_exponents.ContainsKey(currency);

    /// <summary>Decimals of a currency: 2, or 0 for JPY. Throws <see cref="ArgumentException"/> for an unknown code.</summary>
    public static int Exponent(string currency) =>
        s_exponents.TryGetValue(currency, out var exponent)
            ? exponent
            : throw new ArgumentException($"Unknown currency '{currency}'.", nameof(currency));

    /// <summary>Minor units in one major unit: 100, or 1 for JPY. Throws <see cref="ArgumentException"/> for an unknown code.</summary>
    public static long Scale(string currency) => Exponent(currency) == 0 ? 1 : 100;
}
