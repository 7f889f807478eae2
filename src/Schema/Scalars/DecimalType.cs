using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace GraphQLBackend.Schema.Scalars;

/// <summary><c>Decimal</c>: a JSON number with the digits it has, never rounded to binary.</summary>
public sealed class DecimalType() : ScalarType<decimal>("Decimal", "A decimal number of up to 28 digits, exact.")
{
    private const string Message = "Decimal must be a number of at most 28 digits.";

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader reader, out decimal value, [NotNullWhen(false)] out string? error)
    {
        value = 0;
        var ok = reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out value);
        error = ok ? null : Message;
        return ok;
    }

    /// <inheritdoc/>
    public override bool TryReadLiteral(IValueNode literal, out decimal value, [NotNullWhen(false)] out string? error)
    {
        value = 0;
        var text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        var ok = text is not null && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        error = ok ? null : Message;
        return ok;
    }

    /// <inheritdoc/>
    public override void Write(decimal value, Utf8JsonBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteNumber(value);
    }
}
