namespace GraphQLBackend.Benchmarks.Http.Data;

/// <summary>A day of a product; without a price it was unavailable.</summary>
internal sealed record SeedDay(DateOnly Day, int? PriceMinor, int ListPriceMinor, int Bsr, decimal Rating, int ReviewCount, string Seller)
{
    /// <summary>Noon in UTC, which is the same day in the marketplace.</summary>
    public DateTime ObservedAt => Day.ToDateTime(new TimeOnly(19, 0), DateTimeKind.Utc);

    /// <summary>The stored name of the availability.</summary>
    public string Availability => PriceMinor is null ? "UNAVAILABLE" : "IN_STOCK";

    /// <summary>The stored reasons of absent values; every day lacks the number of offers.</summary>
    public string Absences => PriceMinor is null
        ? """{"offerCount":"NOT_REQUESTED","price":"UNAVAILABLE"}"""
        : """{"offerCount":"NOT_REQUESTED"}""";
}
