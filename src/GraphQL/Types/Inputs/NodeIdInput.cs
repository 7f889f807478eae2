using System.Globalization;
using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A global <c>ID</c> of one type, read into its raw part.</summary>
internal sealed class NodeIdInput<T>(string typeName) : InputShape<T>
    where T : IParsable<T>
{
    internal override IType Resolve(SchemaTypes types) => types.Get(BuiltInScalars.IdName);

    internal override bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out T value)
    {
        value = default!;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (reader.TokenType == JsonTokenType.String && TryParse(reader.GetString()!, out value))
        {
            return true;
        }

        reader.Skip();
        errors.Add(Message);
        return false;
    }

    internal override ValueSource<T> CreateSource(IValueNode literal, LiteralContext context)
    {
        return literal switch
        {
            NullValueNode => new ConstantSource<T>(default!),
            StringValueNode text when TryParse(text.Value, out var value) => new ConstantSource<T>(value),
            _ => throw new LeafCoercionException(Message),
        };
    }

    private string Message => $"Expected the ID of a {typeName}.";

    private bool TryParse(string id, out T value)
    {
        value = default!;
        return NodeId.TryParse(id, out var node)
            && node.TypeName == typeName
            && T.TryParse(node.RawId, CultureInfo.InvariantCulture, out value!);
    }
}
