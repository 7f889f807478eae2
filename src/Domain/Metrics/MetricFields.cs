namespace GraphQLBackend.Domain.Metrics;

/// <summary>Names of the measured fields, as the graph's <c>DailyMetric</c> and stored absences spell them.</summary>
public static class MetricFields
{
    /// <summary>Price a buyer pays: featured offer including shipping.</summary>
    public const string Price = "price";

    /// <summary>List price ("was").</summary>
    public const string ListPrice = "listPrice";

    /// <summary>Best sellers rank.</summary>
    public const string Bsr = "bsr";

    /// <summary>Average rating, 1.0 to 5.0.</summary>
    public const string Rating = "rating";

    /// <summary>Number of ratings.</summary>
    public const string ReviewCount = "reviewCount";

    /// <summary>Availability.</summary>
    public const string Availability = "availability";

    /// <summary>Seller of the featured offer.</summary>
    public const string BuyBoxSeller = "buyBoxSeller";

    /// <summary>Number of new offers.</summary>
    public const string OfferCount = "offerCount";
}
