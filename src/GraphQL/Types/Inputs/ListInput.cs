using System.Text.Json;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A list of <paramref name="item"/> (specification 3.11).</summary>
internal sealed class ListInput<T>(InputShape<T> item) : InputShape<IReadOnlyList<T>>
{
    private IType _itemType = null!;

    internal override IType Resolve(SchemaTypes types) => new ListType(_itemType = item.Resolve(types));

    internal override bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out IReadOnlyList<T> value)
    {
        value = null!;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            var single = item.TryReadJson(ref reader, errors, out var only);
            value = [only];
            return single;
        }

        return TryReadItems(ref reader, errors, out value);
    }

    internal override ValueSource<IReadOnlyList<T>> CreateSource(IValueNode literal, LiteralContext context)
    {
        if (literal is NullValueNode)
        {
            return new ConstantSource<IReadOnlyList<T>>(null!);
        }

        var items = literal is ListValueNode list ? list.Items : [literal];
        var source = new ListSource<T>([.. items.Select(node => CreateItemSource(node, context))]);
        return literal.IsConstant && source.TryGet(VariableValues.Empty, out var constant)
            ? new ConstantSource<IReadOnlyList<T>>(constant)
            : source;
    }

    private bool TryReadItems(ref Utf8JsonReader reader, InputErrors errors, out IReadOnlyList<T> value)
    {
        var items = new List<T>();
        var ok = true;
        value = items;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!errors.AllowItem(ref reader, items.Count))
            {
                return false;
            }

            errors.Push(items.Count);
            ok &= item.TryReadJson(ref reader, errors, out var read);
            errors.Pop();
            items.Add(read);
        }

        return ok;
    }

    private ValueSource<T> CreateItemSource(IValueNode node, LiteralContext context) =>
        node is VariableNode variable
            ? context.Variables.CreateSource<T>(variable, item, _itemType, "A list item", null)
            : item.CreateSource(node, context);
}
