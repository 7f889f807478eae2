using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Scalars;

/// <summary><c>Int</c>: 32-bit (specification 3.5.1). A JSON number with a fraction or exponent is refused even if it is integral.</summary>
public sealed class IntType() : ScalarType<int>("Int", "The `Int` scalar type represents non-fractional signed whole numeric values between -(2^31) and 2^31 - 1."),
    IBoxedLeafType
{
    private const string Message = "Int cannot represent a value that is not a 32-bit signed integer.";

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader reader, out int value, [NotNullWhen(false)] out string? error)
    {
        value = 0;
        var ok = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value);
        error = ok ? null : Message;
        return ok;
    }

    /// <inheritdoc/>
    public override bool TryReadLiteral(IValueNode literal, out int value, [NotNullWhen(false)] out string? error)
    {
        value = 0;
        var ok = literal is IntValueNode number && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        error = ok ? null : Message;
        return ok;
    }

    /// <inheritdoc/>
    public override void Write(int value, Utf8JsonBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteNumber(value);
    }

    void IBoxedLeafType.Write(object value, Utf8JsonBuffer output)
    {
        Write(value is int or long and (>= int.MinValue and <= int.MaxValue) ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : throw new LeafCoercionException(Message), output);
    }
}
