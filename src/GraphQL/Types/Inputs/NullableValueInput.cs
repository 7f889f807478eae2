using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A value type that may be null.</summary>
internal sealed class NullableValueInput<T>(InputShape<T> inner) : InputShape<T?>
    where T : struct
{
    internal override IType Resolve(SchemaTypes types) => inner.Resolve(types);

    internal override bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out T? value)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            value = null;
            return true;
        }

        var read = inner.TryReadJson(ref reader, errors, out var some);
        value = some;
        return read;
    }

    internal override ValueSource<T?> CreateSource(IValueNode literal, LiteralContext context) =>
        literal is NullValueNode
            ? new ConstantSource<T?>(null)
            : MappedSource.Create(inner.CreateSource(literal, context), static value => (T?)value);
}
