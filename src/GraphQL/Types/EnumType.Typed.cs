using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>An enum whose runtime values are of type <typeparamref name="T"/>.</summary>
public sealed class EnumType<T> : EnumType, ILeafType<T>
    where T : notnull
{
    private readonly EnumValueDefinition<T>[] _values;
    private const int MaxOnStack = 128;

    private readonly FrozenDictionary<string, T> _byName;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _byCharacters;
    private readonly FrozenDictionary<T, byte[]> _byValue;

    /// <summary>Declares the enum; names and runtime values are unique.</summary>
    public EnumType(string name, string? description, params IReadOnlyList<EnumValueDefinition<T>> values)
        : base(name, description)
    {
        _values = [.. values];
        _byName = _values.ToFrozenDictionary(static value => value.Name, static value => value.Value, StringComparer.Ordinal);
        _byCharacters = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _byValue = _values.ToFrozenDictionary(static value => value.Value, static value => value.Utf8Json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<EnumValueDefinition> Values => _values;

    /// <inheritdoc cref="ILeafType{T}.TryReadJson"/>
    public bool TryReadJson(ref Utf8JsonReader reader, out T value, [NotNullWhen(false)] out string? error)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            error = null;
            return TryFind(ref reader, out value) || TryParse(reader.GetString()!, out value, out error);
        }

        value = default!;
        error = $"Enum \"{Name}\" must be given as a string.";
        return false;
    }

    /// <inheritdoc cref="ILeafType{T}.TryReadLiteral"/>
    public bool TryReadLiteral(IValueNode literal, out T value, [NotNullWhen(false)] out string? error)
    {
        if (literal is EnumValueNode name)
        {
            return TryParse(name.Value, out value, out error);
        }

        value = default!;
        error = $"Enum \"{Name}\" cannot represent a value that is not an enum literal.";
        return false;
    }

    /// <inheritdoc/>
    public void Write(T value, Utf8JsonBuffer output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!_byValue.TryGetValue(value, out var json))
        {
            throw new LeafCoercionException($"Enum \"{Name}\" cannot represent the value \"{value}\".");
        }

        output.WriteRaw(json);
    }

    /// <summary>Looks a name up without making a string of it.</summary>
    private bool TryFind(ref Utf8JsonReader reader, out T value)
    {
        value = default!;
        if (reader.HasValueSequence || reader.ValueSpan.Length > MaxOnStack)
        {
            return false;
        }

        Span<char> name = stackalloc char[MaxOnStack];
        return _byCharacters.TryGetValue(name[..reader.CopyString(name)], out value!);
    }

    private bool TryParse(string name, out T value, [NotNullWhen(false)] out string? error)
    {
        if (_byName.TryGetValue(name, out value!))
        {
            error = null;
            return true;
        }

        error = $"Value \"{name}\" does not exist in \"{Name}\" enum.";
        return false;
    }
}
