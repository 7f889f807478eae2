using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A scalar (specification 3.5).</summary>
public abstract class ScalarType : NamedType, IBoxedLeafType
{
    private protected ScalarType(string name, string? description)
        : base(name, description)
    {
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where the scalar's rules are written down, or null (specification 3.5.5).</summary>
    public Uri? SpecifiedBy { get; internal set; }

    /// <summary>The type of runtime values.</summary>
    public abstract Type RuntimeType { get; }

    bool IBoxedLeafType.TryReadJson(ref Utf8JsonReader reader, out object? value, [NotNullWhen(false)] out string? error) =>
        TryReadBoxedJson(ref reader, out value, out error);

    bool IBoxedLeafType.TryReadLiteral(IValueNode literal, out object? value, [NotNullWhen(false)] out string? error) =>
        TryReadBoxedLiteral(literal, out value, out error);

    void IBoxedLeafType.Write(object value, Utf8JsonBuffer output) => WriteBoxed(value, output);

    private protected abstract bool TryReadBoxedJson(ref Utf8JsonReader reader, out object? value, [NotNullWhen(false)] out string? error);

    private protected abstract bool TryReadBoxedLiteral(IValueNode literal, out object? value, [NotNullWhen(false)] out string? error);

    private protected abstract void WriteBoxed(object value, Utf8JsonBuffer output);
}
