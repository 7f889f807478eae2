using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Scalars;

/// <summary><c>String</c> (specification 3.5.3).</summary>
public sealed class StringType() : ScalarType<string>("String", "The `String` scalar type represents textual data, represented as UTF-8 character sequences.")
{
    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader reader, out string value, [NotNullWhen(false)] out string? error)
    {
        var isString = reader.TokenType == JsonTokenType.String;
        value = isString ? reader.GetString()! : null!;
        error = isString ? null : "String cannot represent a non string value.";
        return isString;
    }

    /// <inheritdoc/>
    public override bool TryReadLiteral(IValueNode literal, out string value, [NotNullWhen(false)] out string? error)
    {
        value = (literal as StringValueNode)?.Value!;
        error = value is null ? "String cannot represent a non string value." : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override void Write(string value, Utf8JsonBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteString(value);
    }
}
