namespace GraphQLBackend.Jobs.Ingestion.Sample;

/// <summary>What was measured on real series (a Keepa product of 20 months, 97,662 day pairs of a seller's monitor) and shapes the generated history.</summary>
internal static class MeasuredDistributions
{
    /// <summary>Share of days on which a stock-out begins: 647 in 97,662.</summary>
    public const double StockOutBegins = 0.0066;

    /// <summary>Share of days on which the featured offer changes hands for a while: (1,243 + 1,167) / 97,662.</summary>
    public const double BuyBoxFlips = 0.0247;

    /// <summary>Share of days on which the price vanishes although there are offers: 487 in 97,662.</summary>
    public const double PriceVanishes = 0.005;

    /// <summary>Share of days with a price change: 5,197 in 97,662.</summary>
    public const double PriceChanges = 0.053;

    /// <summary>Share of price changes beyond 10 %: 223 of 5,197.</summary>
    public const double PriceChangeIsLarge = 0.043;

    /// <summary>Share of days on which the review count falls: 41 of 678.</summary>
    public const double ReviewCountFalls = 0.06;

    /// <summary>Share of days without an observation.</summary>
    public const double DayIsMissing = 0.03;

    /// <summary>Share of pages whose rank could not be read.</summary>
    public const double RankIsMissed = 0.008;

    // Cumulative share of days and |change of BSR|: median 7.7 %, p90 29 %, beyond 30 % 9.8 %, beyond 50 % 4.2 %.
    private static readonly (double Share, double Change)[] s_bsrChange =
        [(0, 0), (0.25, 0.035), (0.5, 0.077), (0.75, 0.16), (0.902, 0.30), (0.958, 0.50), (0.99, 0.90), (1, 1.40)];

    /// <summary>The daily |change of BSR| at a cumulative share of 0 to 1, interpolated linearly.</summary>
    public static double BsrChange(double share)
    {
        var i = 1;
        while (s_bsrChange[i].Share < share)
        {
            i++;
        }

        var (below, above) = (s_bsrChange[i - 1], s_bsrChange[i]);
        return below.Change + ((above.Change - below.Change) * (share - below.Share) / (above.Share - below.Share));
    }
}
