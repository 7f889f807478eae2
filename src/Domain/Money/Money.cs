namespace GraphQLBackend.Domain.Money;

/// <summary>An amount in whole minor units (cents; yen for JPY) of an ISO 4217 currency. "No price" is null, never zero.</summary>
/// <param name="MinorUnits">Whole minor units; negative only for differences.</param>
/// <param name="Currency">ISO 4217 code known to <see cref="Currencies"/>.</param>
public readonly record struct Money(long MinorUnits, string Currency)
{
    /// <summary>The amount in major units with the currency's decimals: 2599 USD is 25.99.</summary>
    public decimal Amount
    {
        get
        {
            // The smallest number has no positive counterpart, hence the detour.
            var units = MinorUnits < 0 ? (ulong)-(MinorUnits + 1) + 1 : (ulong)MinorUnits;
            return new decimal((int)units, (int)(units >> 32), 0, MinorUnits < 0, (byte)Currencies.Exponent(Currency));
        }
    }

    /// <summary>Converts major units; halves of a minor unit are rounded to even. Throws <see cref="OverflowException"/> beyond 64 bits.</summary>
    public static Money FromAmount(decimal amount, string currency) =>
        new(decimal.ToInt64(decimal.Round(amount * Currencies.Scale(currency), MidpointRounding.ToEven)), currency);

    /// <summary><c>25.99 USD</c>.</summary>
    public override string ToString() => $"{Amount} {Currency}";
}
