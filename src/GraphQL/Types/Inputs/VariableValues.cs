using System.Runtime.CompilerServices;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>The coerced variables of one request (specification 6.1.2), one slot per variable and kind of use.</summary>
internal sealed class VariableValues(VariableSlot[] slots, InputErrors errors)
{
    public static VariableValues Empty { get; } = new([], new InputErrors());

    /// <summary>What is wrong with the variable that is read; empty in between.</summary>
    public InputErrors Errors => errors;

    public VariableSlot this[int slot] => slots[slot];

    /// <summary>Forgets everything of the request.</summary>
    public void Reset()
    {
        foreach (var slot in slots)
        {
            slot.Reset();
        }
    }

    public VariableSlot<T> Slot<T>(int slot) => Unsafe.As<VariableSlot<T>>(slots[slot]);
}
