using GraphQLBackend.Domain.Money;
using GraphQLBackend.Schema.Scalars;

namespace GraphQLBackend.Schema.Metrics;

/// <summary>An amount of money. No price is null, never zero.</summary>
[ObjectType<Money>(BindFieldsExplicitly = true)]
public static partial class MoneyNode
{
    /// <summary>The amount in major units, with the currency's decimals.</summary>
    public static decimal GetAmount([Parent] Money money) => money.Amount;

    /// <summary>The currency.</summary>
    public static CurrencyCode GetCurrency([Parent] Money money) => new(money.Currency);
}
