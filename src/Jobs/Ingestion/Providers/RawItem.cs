using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GraphQLBackend.Jobs.Ingestion.Items;

namespace GraphQLBackend.Jobs.Ingestion.Providers;

/// <summary>An item as delivered, before anything is parsed.</summary>
/// <param name="Payload">Its text; need not be valid JSON. NUL characters, which the database cannot hold, are replaced by U+FFFD.</param>
/// <param name="ContentHash">SHA-256 of the payload's UTF-8 bytes, lower-case hexadecimal.</param>
/// <param name="ExternalId">The item's top-level <c>asin</c> as far as it can be read; otherwise empty.</param>
public sealed record RawItem(string Payload, string ContentHash, string ExternalId)
{
    private const int MaxExternalIdLength = 64;

    /// <summary>Takes the bytes of an item; invalid UTF-8 becomes U+FFFD.</summary>
    public static RawItem FromUtf8(ReadOnlySpan<byte> utf8) => FromText(Encoding.UTF8.GetString(utf8));

    /// <summary>Takes the text of an item.</summary>
    public static RawItem FromText(string text)
    {
        var payload = text.Replace('\0', '\uFFFD');
        var bytes = Encoding.UTF8.GetBytes(payload);
        return new RawItem(payload, Convert.ToHexStringLower(SHA256.HashData(bytes)), PeekExternalId(bytes));
    }

    // Reads as far as the text is JSON, so that even a truncated item is found under its ASIN.
    private static string PeekExternalId(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("asin"u8))
                {
                    return reader.Read() && reader.TokenType == JsonTokenType.String ? Shorten(reader.GetString()!) : string.Empty;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON up to its ASIN; the item keeps its content hash as identity.
        }

        return string.Empty;
    }

    private static string Shorten(string id) => ShortText.Of(id.Replace('\0', '\uFFFD'), MaxExternalIdLength);
}
