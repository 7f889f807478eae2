using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A scalar whose runtime values are of type <typeparamref name="T"/>.</summary>
public abstract class ScalarType<T> : ScalarType, ILeafType<T>
{
    /// <summary>Names the scalar.</summary>
    protected ScalarType(string name, string? description = null, string? specifiedBy = null)
        : base(name, description) => SpecifiedBy = specifiedBy is null ? null : new Uri(specifiedBy);

    /// <inheritdoc/>
    public override Type RuntimeType => typeof(T);

    /// <summary>Input coercion of a JSON value that is not null. The error is a sentence for clients; the reader must stay where it is.</summary>
    public abstract bool TryReadJson(ref Utf8JsonReader reader, out T value, [NotNullWhen(false)] out string? error);

    /// <summary>Input coercion of a literal that is neither null nor a variable.</summary>
    public abstract bool TryReadLiteral(IValueNode literal, out T value, [NotNullWhen(false)] out string? error);

    /// <summary>Result coercion: writes one JSON value.</summary>
    /// <exception cref="LeafCoercionException">The scalar has no such value.</exception>
    public abstract void Write(T value, Utf8JsonBuffer output);
}
