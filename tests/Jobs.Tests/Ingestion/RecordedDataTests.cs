using System.Text.Json;
using System.Text.RegularExpressions;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using Xunit.Abstractions;

namespace GraphQLBackend.Jobs.Tests.Ingestion;

/// <summary>
/// Parsers against recordings that may not be redistributed. They run where RECORDED_DATA names the folder that has them and
/// pass without doing anything elsewhere; the rules they found are tested on made-up texts in the parsers' own tests.
/// </summary>
public sealed partial class RecordedDataTests(ITestOutputHelper output)
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("RECORDED_DATA");

    [RecordedFact]
    public void RankText_Should_ReadEveryLine_When_FromManyCategories()
    {
        // arrange: the same rank as number and as text
        var items = Read("catalogue/brightdata_products_multimarket_2024-10.json");
        var checkedLines = 0;
        foreach (var item in items)
        {
            var line = Details(item).FirstOrDefault(detail => detail.Type == "Best Sellers Rank").Value;
            if (line is null)
            {
                continue;
            }

            // act
            var ranks = RankText.Parse(line);

            // assert
            Assert.True(ranks.Count > 0, line);
            if (item.GetProperty("root_bs_rank") is { ValueKind: JsonValueKind.Number } root)
            {
                Assert.Equal(root.GetInt32(), ranks[0].Position);
                checkedLines++;
            }

            Assert.All(ranks, rank => Assert.DoesNotMatch(TrailingRank(), rank.Category));
        }

        output.WriteLine($"{checkedLines} rank lines");
        Assert.True(checkedLines > 100);
    }

    [RecordedFact]
    public void AvailabilityText_Should_UnderstandNearlyAllLines_When_FromManyMarkets()
    {
        // act
        var lines = Read("catalogue/brightdata_products_multimarket_2024-10.json")
            .Select(item => item.TryGetProperty("availability", out var line) ? line.GetString() : null).OfType<string>().ToList();
        var unknown = lines.Where(line => AvailabilityText.Parse(line) == Availability.Unknown).ToList();

        // assert: the one left cannot be shipped to where the page was read
        Assert.True(lines.Count > 250);
        Assert.All(unknown, line => Assert.Contains("cannot be shipped", line, StringComparison.Ordinal));
    }

    [RecordedFact]
    public void Asin_Should_ParseEveryRecordedOne_When_SomeAreIsbn()
    {
        // act
        var asins = Read("apify/junglee_crawler_10fields_CA_2025-04-16.json").Select(item => item.GetProperty("asin").GetString()).ToList();

        // assert
        Assert.All(asins, asin => Assert.True(Asin.TryParse(asin, out _, out var error), $"{asin}: {error}"));
        Assert.Equal(84, asins.Count(asin => char.IsAsciiDigit(asin![0])));
    }

    [RecordedFact]
    public void BrandText_Should_GiveTheBrand_When_ByLineIsRecorded()
    {
        foreach (var item in Read("apify/junglee_free_full_IN_2026-07-14.json"))
        {
            Assert.Equal(item.GetProperty("brand").GetString(), BrandText.Parse(item.GetProperty("visitStoreLink").GetProperty("text").GetString()!));
        }
    }

    [RecordedFact]
    public void Adapters_Should_RefuseForeignShapesByField_When_TheyAreFedToThem()
    {
        // arrange: no recording of another actor may pass as a page of axesso's, and none may break the reader
        string[] files = ["apify/junglee_free_full_IN_2026-07-14.json", "apify/axesso_reviews_US_2025-09-11.json", "apify/junglee_reviews_2024-03-16_13-32-36-293.json"];
        foreach (var item in files.SelectMany(Read))
        {
            var error = Record.Exception(() => SampleData.Adapt(new AxessoProductAdapter(), item.GetRawText()));
            Assert.IsType<Jobs.Ingestion.Items.ItemFormatException>(error);
        }
    }

    private static List<JsonElement> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_folder!, file)));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    private static IEnumerable<(string? Type, string? Value)> Details(JsonElement item) =>
        item.TryGetProperty("product_details", out var details) && details.ValueKind == JsonValueKind.Array
            ? details.EnumerateArray().Select(detail => (detail.GetProperty("type").GetString(), detail.GetProperty("value").GetString()))
            : [];

    [GeneratedRegex(@"[0-9] in ")]
    private static partial Regex TrailingRank();

    private sealed class RecordedFactAttribute : FactAttribute
    {
        public RecordedFactAttribute() => Skip = s_folder is null ? "RECORDED_DATA is not set." : null;
    }
}
