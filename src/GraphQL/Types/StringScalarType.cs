using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>The base of scalars that travel as a JSON string: only parsing and formatting are left to do.</summary>
public abstract class StringScalarType<T> : ScalarType<T>
{
    /// <summary>Names the scalar.</summary>
    protected StringScalarType(string name, string? description = null, string? specifiedBy = null)
        : base(name, description, specifiedBy)
    {
    }

    /// <summary>Reads the text; the error is a sentence for clients.</summary>
    protected abstract bool TryParse(string text, out T value, [NotNullWhen(false)] out string? error);

    /// <summary>The text of a value.</summary>
    /// <exception cref="LeafCoercionException">The scalar has no such value.</exception>
    protected abstract string Format(T value);

    /// <inheritdoc/>
    public sealed override bool TryReadJson(ref Utf8JsonReader reader, out T value, [NotNullWhen(false)] out string? error)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return TryParse(reader.GetString()!, out value, out error);
        }

        value = default!;
        error = $"{Name} must be a string.";
        return false;
    }

    /// <inheritdoc/>
    public sealed override bool TryReadLiteral(IValueNode literal, out T value, [NotNullWhen(false)] out string? error)
    {
        if (literal is StringValueNode text)
        {
            return TryParse(text.Value, out value, out error);
        }

        value = default!;
        error = $"{Name} must be a string.";
        return false;
    }

    /// <inheritdoc/>
    public override void Write(T value, Utf8JsonBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteString(Format(value));
    }
}
