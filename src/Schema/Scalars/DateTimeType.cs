using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GraphQLBackend.Schema.Scalars;

/// <summary><c>DateTime</c>: an instant; any offset is read, UTC is written.</summary>
public sealed class DateTimeType() : StringScalarType<DateTimeOffset>("DateTime", "An instant as RFC 3339 has it, written in UTC.", "https://www.rfc-editor.org/rfc/rfc3339")
{
    private static readonly string[] s_patterns = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK"];

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateTimeOffset value, [NotNullWhen(false)] out string? error)
    {
        var hasZone = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-');
        value = default;
        error = hasZone && DateTimeOffset.TryParseExact(text, s_patterns, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value)
            ? null
            : $"\"{text}\" is not an RFC 3339 instant such as 2026-01-31T09:30:00Z.";
        return error is null;
    }

    /// <inheritdoc/>
    protected override string Format(DateTimeOffset value) =>
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
