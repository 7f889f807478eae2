using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A scalar or enum with runtime values of type <typeparamref name="T"/>.</summary>
public interface ILeafType<T> : IBoxedLeafType
{
    /// <summary>The type's name, for messages.</summary>
    string Name { get; }

    /// <summary>Input coercion of a JSON value that is not null; leaves the reader where it is when it fails.</summary>
    bool TryReadJson(ref Utf8JsonReader reader, out T value, [NotNullWhen(false)] out string? error);

    /// <summary>Input coercion of a literal that is neither null nor a variable.</summary>
    bool TryReadLiteral(IValueNode literal, out T value, [NotNullWhen(false)] out string? error);

    /// <summary>Result coercion of a value that is not null, written as JSON.</summary>
    /// <exception cref="LeafCoercionException">The type has no such value.</exception>
    void Write(T value, Utf8JsonBuffer output);

    bool IBoxedLeafType.TryReadJson(ref Utf8JsonReader reader, out object? value, [NotNullWhen(false)] out string? error)
    {
        var ok = TryReadJson(ref reader, out T typed, out error);
        value = typed;
        return ok;
    }

    bool IBoxedLeafType.TryReadLiteral(IValueNode literal, out object? value, [NotNullWhen(false)] out string? error)
    {
        var ok = TryReadLiteral(literal, out T typed, out error);
        value = typed;
        return ok;
    }

    void IBoxedLeafType.Write(object value, Utf8JsonBuffer output)
    {
        if (value is not T typed)
        {
            throw new LeafCoercionException($"\"{Name}\" cannot represent a value of type {value.GetType().Name}.");
        }

        Write(typed, output);
    }
}
