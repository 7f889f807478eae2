using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Scalars;

/// <summary><c>Boolean</c> (specification 3.5.4).</summary>
public sealed class BooleanType() : ScalarType<bool>("Boolean", "The `Boolean` scalar type represents `true` or `false`."),
    IBoxedLeafType
{
    private static readonly object s_true = true;
    private static readonly object s_false = false;

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader reader, out bool value, [NotNullWhen(false)] out string? error)
    {
        value = reader.TokenType == JsonTokenType.True;
        error = value || reader.TokenType == JsonTokenType.False ? null : "Boolean cannot represent a non boolean value.";
        return error is null;
    }

    /// <inheritdoc/>
    public override bool TryReadLiteral(IValueNode literal, out bool value, [NotNullWhen(false)] out string? error)
    {
        value = literal is BooleanValueNode { Value: true };
        error = literal is BooleanValueNode ? null : "Boolean cannot represent a non boolean value.";
        return error is null;
    }

    /// <inheritdoc/>
    public override void Write(bool value, Utf8JsonBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteBoolean(value);
    }

    bool IBoxedLeafType.TryReadJson(ref Utf8JsonReader reader, out object? value, [NotNullWhen(false)] out string? error)
    {
        var isRead = TryReadJson(ref reader, out var flag, out error);
        value = flag ? s_true : s_false;
        return isRead;
    }
}
