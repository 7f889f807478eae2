using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Refuses null around <paramref name="inner"/>.</summary>
internal sealed class NonNullInput<T>(InputShape<T> inner) : InputShape<T>
{
    private IType _type = null!;

    internal override IType Resolve(SchemaTypes types) => _type = new NonNullType(inner.Resolve(types));

    internal override bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out T value)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            value = default!;
            errors.Add($"Expected a value of non-null type \"{_type}\", found null.");
            return false;
        }

        return inner.TryReadJson(ref reader, errors, out value);
    }

    internal override ValueSource<T> CreateSource(IValueNode literal, LiteralContext context) =>
        literal is NullValueNode
            ? throw new LeafCoercionException($"Expected a value of non-null type \"{_type}\", found null.")
            : inner.CreateSource(literal, context);
}
