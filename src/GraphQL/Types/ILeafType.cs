using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A scalar or enum with runtime values of type <typeparamref name="T"/>.</summary>
public interface ILeafType<T>
{
    /// <summary>Input coercion of a JSON value that is not null; leaves the reader where it is when it fails.</summary>
    bool TryReadJson(ref Utf8JsonReader reader, out T value, [NotNullWhen(false)] out string? error);

    /// <summary>Input coercion of a literal that is neither null nor a variable.</summary>
    bool TryReadLiteral(IValueNode literal, out T value, [NotNullWhen(false)] out string? error);

    /// <summary>Result coercion of a value that is not null, written as JSON.</summary>
    /// <exception cref="LeafCoercionException">The type has no such value.</exception>
    void Write(T value, Utf8JsonBuffer output);
}
