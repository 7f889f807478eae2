using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A scalar or enum as seen by those who do not know the type of its runtime values.</summary>
public interface IBoxedLeafType
{
    /// <summary>Input coercion of a JSON value that is not null.</summary>
    bool TryReadJson(ref Utf8JsonReader reader, out object? value, [NotNullWhen(false)] out string? error);

    /// <summary>Input coercion of a literal that is neither null nor a variable.</summary>
    bool TryReadLiteral(IValueNode literal, out object? value, [NotNullWhen(false)] out string? error);

    /// <summary>Result coercion of a value that is not null.</summary>
    /// <exception cref="LeafCoercionException">The type has no such value.</exception>
    void Write(object value, Utf8JsonBuffer output);
}
