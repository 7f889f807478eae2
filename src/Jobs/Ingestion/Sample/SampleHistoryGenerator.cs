using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Naming;
using GraphQLBackend.Domain.Products;
using GraphQLBackend.Jobs.Ingestion.Adapters;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Sample;

/// <summary>
/// Makes a daily history for recorded products, ending the day before their recording, for those with a recorded price. The same
/// items and seed give the same bytes on every machine; a product's lines do not depend on the other products.
/// </summary>
public static class SampleHistoryGenerator
{
    /// <summary>Seed of the shipped file.</summary>
    public const ulong Seed = 20250911;

    /// <summary>Days of history.</summary>
    public const int Days = 90;

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file: one JSON object per line, products in the order given, days in ascending order.</summary>
    public static byte[] Generate(IEnumerable<AdaptedItem> recorded, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var output = new ArrayBufferWriter<byte>();
        foreach (var item in recorded.Where(item => item.Observations[^1].Price.HasValue))
        {
            WriteProduct(output, item, seed);
        }

        return output.WrittenSpan.ToArray();
    }

    private static void WriteProduct(ArrayBufferWriter<byte> output, AdaptedItem item, ulong seed)
    {
        var series = new SampleSeries(seed, item, FamilyOf(item));
        var marketplace = MarketplaceCatalog.Get(item.Key.Marketplace);
        var recordedOn = marketplace.LocalDay(item.Observations[^1].ObservedAt);
        var days = new List<SampleDay>(Days);
        for (var back = 1; back <= Days; back++)
        {
            if (series.Before(marketplace.Bounds(recordedOn.AddDays(-back)).From.AddHours(12)) is { } day)
            {
                days.Add(day);
            }
        }

        for (var i = days.Count - 1; i >= 0; i--)
        {
            WriteLine(output, item.Key, days[i]);
        }
    }

    private static string FamilyOf(AdaptedItem item) =>
        (item.Facts?.SiblingAsins ?? []).Append(item.Key.Asin).Select(asin => asin.Value).Order(StringComparer.Ordinal).First();

    private static void WriteLine(ArrayBufferWriter<byte> output, ProductKey key, SampleDay day)
    {
        using (var json = new Utf8JsonWriter(output, s_json))
        {
            json.WriteStartObject();
            json.WriteBoolean("generated", true);
            json.WriteString("source", SampleHistoryAdapter.ActorName);
            json.WriteString("asin", key.Asin.Value);
            json.WriteString("marketplace", SchemaName.Of(key.Marketplace));
            json.WriteString("observedAt", day.ObservedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
            WriteValues(json, day);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteValues(Utf8JsonWriter json, SampleDay day)
    {
        WriteNumber(json, "price", day.Price?.Amount);
        WriteNumber(json, "listPrice", day.ListPrice?.Amount);
        WriteNumber(json, "bsr", day.Bsr);
        WriteText(json, "bsrCategory", day.BsrCategory);
        WriteNumber(json, "rating", day.Rating);
        WriteNumber(json, "reviewCount", day.ReviewCount);
        WriteText(json, "availability", SchemaName.Of(day.Availability));
        WriteText(json, "buyBoxSeller", day.Seller);
        if (day.Absent.Count > 0)
        {
            json.WriteStartObject("absent");
            foreach (var (field, reason) in day.Absent)
            {
                json.WriteString(field, SchemaName.Of(reason));
            }

            json.WriteEndObject();
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
