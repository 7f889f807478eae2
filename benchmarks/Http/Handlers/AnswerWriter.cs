using System.Buffers.Text;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>What the handlers write alike.</summary>
internal static class AnswerWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Names with their escaping done.</summary>
    public static readonly JsonEncodedText Amount = JsonEncodedText.Encode("amount"), Asin = JsonEncodedText.Encode("asin"),
        Availability = JsonEncodedText.Encode("availability"), Brand = JsonEncodedText.Encode("brand"), Bsr = JsonEncodedText.Encode("bsr"),
        Category = JsonEncodedText.Encode("category"), Competition = JsonEncodedText.Encode("competition"),
        Competitors = JsonEncodedText.Encode("competitors"), Currency = JsonEncodedText.Encode("currency"), Data = JsonEncodedText.Encode("data"),
        Date = JsonEncodedText.Encode("date"), Id = JsonEncodedText.Encode("id"), ImageUrl = JsonEncodedText.Encode("imageUrl"),
        Latest = JsonEncodedText.Encode("latest"), Marketplace = JsonEncodedText.Encode("marketplace"), Metrics = JsonEncodedText.Encode("metrics"),
        Nodes = JsonEncodedText.Encode("nodes"), ObservedAt = JsonEncodedText.Encode("observedAt"), Points = JsonEncodedText.Encode("points"),
        Price = JsonEncodedText.Encode("price"), Product = JsonEncodedText.Encode("product"), Products = JsonEncodedText.Encode("products"),
        Rating = JsonEncodedText.Encode("rating"), ReviewCount = JsonEncodedText.Encode("reviewCount"), Title = JsonEncodedText.Encode("title");

    /// <summary>A writer straight into the response.</summary>
    public static Utf8JsonWriter Create(PipeWriter output) => new(output, s_options);

    /// <summary>The global id.</summary>
    public static void WriteId(Utf8JsonWriter json, string marketplace, string asin)
    {
        Span<byte> id = stackalloc byte[64];
        var length = Encoding.ASCII.GetBytes($"Product:{marketplace}/{asin}", id);
        Base64.EncodeToUtf8InPlace(id, length, out var written);
        json.WriteString(Id, id[..written]);
    }

    /// <summary>An instant in UTC.</summary>
    public static void WriteInstant(Utf8JsonWriter json, JsonEncodedText name, DateTime instant) => json.WriteString(name, instant);

    /// <summary>A day.</summary>
    public static void WriteDate(Utf8JsonWriter json, DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        day.TryFormat(text, out _, "O");
        json.WriteString(Date, text);
    }

    /// <summary>An amount in a currency of cents, or null.</summary>
    public static void WritePrice(Utf8JsonWriter json, long? minorUnits, string currency)
    {
        if (minorUnits is not { } units)
        {
            json.WriteNull(Price);
            return;
        }

        json.WriteStartObject(Price);
        json.WriteNumber(Amount, new decimal((int)units, (int)(units >> 32), 0, false, 2));
        json.WriteString(Currency, currency);
        json.WriteEndObject();
    }

    /// <summary>A number or null.</summary>
    public static void WriteNumber(Utf8JsonWriter json, JsonEncodedText name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A number or null.</summary>
    public static void WriteNumber(Utf8JsonWriter json, JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
