using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Scalars;

/// <summary><c>ID</c>: read from a string or an integer, written as a string (specification 3.5.5).</summary>
public sealed class IdType() : ScalarType<string>(BuiltInScalars.IdName, "The `ID` scalar type represents a unique identifier. It is not meant to be read by people.")
{
    private const string Message = "ID cannot represent a value that is neither a string nor an integer.";

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader reader, out string value, [NotNullWhen(false)] out string? error)
    {
        value = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
            _ => null!,
        };
        error = value is null ? Message : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryReadLiteral(IValueNode literal, out string value, [NotNullWhen(false)] out string? error)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            _ => null!,
        };
        error = value is null ? Message : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override void Write(string value, Utf8JsonBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteString(value);
    }
}
