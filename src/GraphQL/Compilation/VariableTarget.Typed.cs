using System.Text.Json;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>A use that reads values of type <typeparamref name="T"/>.</summary>
internal sealed class VariableTarget<T> : VariableTarget
{
    private readonly VariableState _defaultState;
    private readonly T _default = default!;

    public VariableTarget(int slot, InputShape<T> shape, IValueNode? defaultValue)
        : base(slot)
    {
        Shape = shape;
        _defaultState = defaultValue switch
        {
            null => VariableState.Absent,
            NullValueNode => VariableState.Null,
            _ => VariableState.Present,
        };

        if (_defaultState == VariableState.Present)
        {
            _default = shape.Coerce(defaultValue!);
        }
    }

    public InputShape<T> Shape { get; }

    public override VariableSlot CreateSlot() => new VariableSlot<T>();

    public override bool TryRead(ref Utf8JsonReader reader, VariableSlot slot, InputErrors errors)
    {
        if (!Shape.TryReadJson(ref reader, errors, out var value))
        {
            return false;
        }

        slot.State = VariableState.Present;
        ((VariableSlot<T>)slot).Value = value;
        return true;
    }

    public override void SetDefault(VariableSlot slot)
    {
        slot.State = _defaultState;
        ((VariableSlot<T>)slot).Value = _default;
    }
}
