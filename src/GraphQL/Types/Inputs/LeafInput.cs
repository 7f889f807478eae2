using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A nullable scalar or enum.</summary>
internal sealed class LeafInput<T>(string typeName) : InputShape<T>
{
    private ILeafType<T> _leaf = null!;

    internal override IType Resolve(SchemaTypes types)
    {
        _leaf = types.GetLeaf<T>(typeName);
        return (NamedType)_leaf;
    }

    internal override bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out T value)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            value = default!;
            return true;
        }

        if (_leaf.TryReadJson(ref reader, out value, out var error))
        {
            return true;
        }

        reader.Skip();
        errors.Add(error);
        return false;
    }

    internal override ValueSource<T> CreateSource(IValueNode literal, LiteralContext context)
    {
        if (literal is NullValueNode)
        {
            return new ConstantSource<T>(default!);
        }

        return _leaf.TryReadLiteral(literal, out var value, out var error)
            ? new ConstantSource<T>(value)
            : throw new LeafCoercionException(error);
    }
}
