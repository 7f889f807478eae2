using System.Runtime.CompilerServices;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>The coerced variables of one request (specification 6.1.2), one slot per variable and kind of use.</summary>
internal sealed class VariableValues(VariableSlot[] slots)
{
    public static VariableValues Empty { get; } = new([]);

    public VariableSlot this[int slot] => slots[slot];

    public VariableSlot<T> Slot<T>(int slot) => Unsafe.As<VariableSlot<T>>(slots[slot]);
}
