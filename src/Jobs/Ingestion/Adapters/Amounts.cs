using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Money;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>Amounts as actors write them: null and zero are no price.</summary>
internal static class Amounts
{
    /// <summary>The amount in the marketplace's currency; null when missing or zero. A negative one is kept for the sanity checks to name.</summary>
    public static Money? Read(ItemObject item, string name, Marketplace marketplace, decimal addition = 0)
    {
        if (item.Number(name) is not { } amount || amount == 0)
        {
            return null;
        }

        try
        {
            return Money.FromAmount(amount + addition, MarketplaceCatalog.Get(marketplace).CurrencyCode);
        }
        catch (OverflowException)
        {
            throw item.Problem(name, "number out of range");
        }
    }
}
