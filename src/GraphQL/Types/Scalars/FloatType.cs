using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Scalars;

/// <summary><c>Float</c>: finite IEEE 754 double (specification 3.5.2).</summary>
public sealed class FloatType() : ScalarType<double>("Float", "The `Float` scalar type represents signed double-precision fractional values as specified by IEEE 754."),
    IBoxedLeafType
{
    private const string Message = "Float cannot represent a value that is not a finite number.";

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader reader, out double value, [NotNullWhen(false)] out string? error)
    {
        value = 0;
        var ok = reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out value) && double.IsFinite(value);
        error = ok ? null : Message;
        return ok;
    }

    /// <inheritdoc/>
    public override bool TryReadLiteral(IValueNode literal, out double value, [NotNullWhen(false)] out string? error)
    {
        value = 0;
        var text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        var ok = text is not null && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
        error = ok ? null : Message;
        return ok;
    }

    /// <inheritdoc/>
    public override void Write(double value, Utf8JsonBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!double.IsFinite(value))
        {
            throw new LeafCoercionException(Message);
        }

        output.WriteNumber(value);
    }

    void IBoxedLeafType.Write(object value, Utf8JsonBuffer output)
    {
        Write(value is double or float or int or long ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : throw new LeafCoercionException(Message), output);
    }
}
