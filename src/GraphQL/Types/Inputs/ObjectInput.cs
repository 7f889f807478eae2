using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A nullable input object.</summary>
internal sealed class ObjectInput<T>(string typeName) : InputShape<T>
{
    private InputObjectType<T> _type = null!;

    internal override IType Resolve(SchemaTypes types)
    {
        var type = types.Get(typeName);
        return _type = type as InputObjectType<T> ?? throw SchemaException.RuntimeTypeMismatch(typeName, typeof(T));
    }

    internal override bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out T value)
    {
        value = default!;
        return reader.TokenType == JsonTokenType.Null || _type.TryReadJson(ref reader, errors, out value);
    }

    internal override ValueSource<T> CreateSource(IValueNode literal, LiteralContext context) =>
        literal is NullValueNode ? new ConstantSource<T>(default!) : _type.CreateSource(literal, context);
}
