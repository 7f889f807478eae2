using System.Text.Json;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Any input type, read into boxed values: scalars and enums as they are, lists as lists, input objects as their runtime type.</summary>
internal sealed class UntypedInput : InputShape<object?>
{
    private readonly ITypeNode? _node;
    private IType? _type;
    private UntypedInput? _item;

    /// <summary>For a type that is resolved with the schema.</summary>
    public UntypedInput(ITypeNode node) => _node = node;

    /// <summary>For a type that is known.</summary>
    public UntypedInput(IType type) => Use(type);

    internal override IType Resolve(SchemaTypes types)
    {
        Use(types.Resolve(_node!));
        return _type!;
    }

    internal override bool TryReadJson(ref Utf8JsonReader reader, InputErrors errors, out object? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return !_type!.IsNonNull || Refuse(errors, Null());
        }

        return _type!.NullableType switch
        {
            ListType => TryReadList(ref reader, errors, out value),
            InputObjectType input => input.TryReadBoxed(ref reader, errors, out value),
            NamedType leaf => TryReadLeaf(leaf, ref reader, errors, out value),
            _ => Refuse(errors, $"\"{_type}\" is not an input type."),
        };
    }

    internal override ValueSource<object?> CreateSource(IValueNode literal, LiteralContext context)
    {
        if (literal is NullValueNode)
        {
            return _type!.IsNonNull ? throw new LeafCoercionException(Null()) : new ConstantSource<object?>(null);
        }

        return _type!.NullableType switch
        {
            ListType => CreateListSource(literal, context),
            InputObjectType input => input.CreateBoxedSource(literal, context),
            NamedType leaf => CreateLeafSource(leaf, literal, context),
            _ => throw new LeafCoercionException($"\"{_type}\" is not an input type."),
        };
    }

    private void Use(IType type)
    {
        _type = type;
        _item = type.NullableType is ListType list ? new UntypedInput(list.ItemType) : null;
    }

    private bool TryReadList(ref Utf8JsonReader reader, InputErrors errors, out object? value)
    {
        var items = new List<object?>();
        value = items;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            var single = _item!.TryReadJson(ref reader, errors, out var only);
            items.Add(only);
            return single;
        }

        var ok = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!errors.AllowItem(ref reader, items.Count))
            {
                return false;
            }

            errors.Push(items.Count);
            ok &= _item!.TryReadJson(ref reader, errors, out var item);
            errors.Pop();
            items.Add(item);
        }

        return ok;
    }

    private ValueSource<object?> CreateListSource(IValueNode literal, LiteralContext context)
    {
        var nodes = literal is ListValueNode list ? list.Items : [literal];
        var source = new ListSource<object?>([.. nodes.Select(node => CreateItemSource(node, context))]);
        var boxed = MappedSource.Create(source, static items => (object?)items);
        return literal.IsConstant && boxed.TryGet(VariableValues.Empty, out var constant) ? new ConstantSource<object?>(constant) : boxed;
    }

    private ValueSource<object?> CreateItemSource(IValueNode node, LiteralContext context) =>
        node is VariableNode variable
            ? context.Variables.CreateSource<object?>(variable, _item!, _item!._type!, "A list item", null)
            : _item!.CreateSource(node, context);

    private static bool TryReadLeaf(NamedType leaf, ref Utf8JsonReader reader, InputErrors errors, out object? value)
    {
        if (((IBoxedLeafType)leaf).TryReadJson(ref reader, out value, out var error))
        {
            return true;
        }

        reader.Skip();
        return Refuse(errors, error);
    }

    private static ValueSource<object?> CreateLeafSource(NamedType leaf, IValueNode literal, LiteralContext context) =>
        leaf is UntypedScalarType && !literal.IsConstant ? UntypedScalarType.CreateSource(literal, context)
        : ((IBoxedLeafType)leaf).TryReadLiteral(literal, out var value, out var error)
            ? new ConstantSource<object?>(value)
            : throw new LeafCoercionException(error);

    private static bool Refuse(InputErrors errors, string message)
    {
        errors.Add(message);
        return false;
    }

    private string Null() => $"Expected a value of non-null type \"{_type}\", found null.";
}
