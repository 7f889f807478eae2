using System.Globalization;

namespace GraphQLBackend.Benchmarks.Http.Data;

/// <summary>The same data in every run: each product's values depend on its number alone. Numbers, which are also the database's ids, start at 1.</summary>
internal static class Seed
{
    /// <summary>Days of metrics of a tracked product.</summary>
    public const int Days = 90;

    /// <summary>Competitors of a tracked product.</summary>
    public const int Competitors = 5;

    /// <summary>The latest day.</summary>
    public static readonly DateOnly LastDay = new(2026, 9, 30);

    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly string[] s_brands = ["Nordvik", "Tamsui Audio", "Brasería", "Öko & Söhne", "Kestrel Works", "山田製作所"];
    private static readonly string[] s_things = ["Wireless Earbuds", "Standing Desk 55\"", "Cast Iron Skillet", "LED Strip Lights", "Travel Backpack 40L"];
    private static readonly string[] s_sellers = ["A1N4GN1GFEVU4P", "ATVPDKIKX0DER", "A3P5ROKL5A1OLE"];

    /// <summary>Every tracked product has the same latest day, so a range has the same first day for all.</summary>
    public static DateOnly FirstDay => LastDay.AddDays(1 - Days);

    /// <summary>The ASIN of a product: multiplying by a number without common factor spreads neighbours over the index.</summary>
    public static string Asin(int number)
    {
        var rest = number * 1_000_003L % 2_821_109_907_456L;
        return string.Create(10, rest, static (text, value) =>
        {
            for (var i = 9; i > 1; i--, value /= 36)
            {
                text[i] = Alphabet[(int)(value % 36)];
            }

            "B0".CopyTo(text);
        });
    }

    /// <summary>A product's texts.</summary>
    public static SeedProduct Product(int number)
    {
        var random = new Random(number);
        var brand = s_brands[random.Next(s_brands.Length)];
        var thing = s_things[random.Next(s_things.Length)];
        var model = random.Next(1000, 10_000).ToString(CultureInfo.InvariantCulture);
        return new SeedProduct(
            number,
            Asin(number),
            $"{brand} {thing}, model {model} with quick-release clip, two-year warranty and café-style packaging, for home, office and travel",
            brand,
            $"Electronics > Accessories > {thing}",
            $"https://m.media-amazon.com/images/I/{Asin(number)}._AC_SL1500_.jpg",
            [.. Enumerable.Range(1, 5).Select(bullet => $"FEATURE {bullet}: {thing} of {brand} that keeps working when it is raining, when it is hot, and when nobody has looked at it for a year. Tested {model} times.")]);
    }

    /// <summary>A tracked product's days, oldest first.</summary>
    public static IEnumerable<SeedDay> History(int number)
    {
        var random = new Random(-number);
        var price = random.Next(900, 25_000);
        var rank = random.Next(50, 90_000);
        var reviews = random.Next(10, 20_000);
        for (var i = 0; i < Days; i++)
        {
            price = Math.Max(500, price + random.Next(-150, 151));
            rank = Math.Max(1, rank + random.Next(-400, 401));
            reviews += random.Next(0, 8);
            yield return new SeedDay(
                FirstDay.AddDays(i),
                random.Next(20) == 0 ? null : price,
                price * 5 / 4,
                rank,
                Math.Round(4.1m + (decimal)random.Next(80) / 100, 2),
                reviews,
                s_sellers[random.Next(s_sellers.Length)]);
        }
    }

    /// <summary>The numbers of a tracked product's competitors, all tracked and none of them itself.</summary>
    public static IEnumerable<int> CompetitorsOf(int number, int tracked)
    {
        // At most 37, so that five steps never come round to the product itself.
        var step = 1 + (number * 7 % 37);
        return Enumerable.Range(1, Competitors).Select(i => ((number - 1 + (i * step)) % tracked) + 1);
    }
}
