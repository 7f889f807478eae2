using System.Globalization;

namespace GraphQLBackend.Jobs.Ingestion.Items;

/// <summary>Instants in texts, as RFC 3339 writes them. A time without a zone is none: it would mean another instant on every machine.</summary>
internal static class Instant
{
    /// <summary>The form in words, for messages.</summary>
    public const string Form = "an RFC 3339 instant with its zone, such as 2025-09-11T12:00:00Z";

    private static readonly string[] s_forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Reads an instant, in UTC; false for any other form.</summary>
    public static bool TryParse(string text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length < 20 || !(text[^1] == 'Z' || text[^6] is '+' or '-')
            || !DateTimeOffset.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var parsed))
        {
            return false;
        }

        instant = parsed;
        return true;
    }
}
