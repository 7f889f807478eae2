using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GraphQLBackend.Schema.Scalars;

/// <summary><c>Date</c>: a calendar day without a zone.</summary>
public sealed class DateType() : StringScalarType<DateOnly>("Date", "A calendar day as YYYY-MM-DD.", "https://www.rfc-editor.org/rfc/rfc3339")
{
    private const string Pattern = "yyyy-MM-dd";

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateOnly value, [NotNullWhen(false)] out string? error)
    {
        error = DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            ? null
            : $"\"{text}\" is not a day of the form YYYY-MM-DD.";
        return error is null;
    }

    /// <inheritdoc/>
    public override void Write(DateOnly value, Utf8JsonBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Span<byte> text = stackalloc byte[12];
        text[0] = text[^1] = (byte)'"';
        value.TryFormat(text[1..], out _, "O", CultureInfo.InvariantCulture);
        output.WriteRaw(text);
    }

    /// <inheritdoc/>
    protected override string Format(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);
}
