using System.Text.Json;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>One typed use of a variable.</summary>
internal abstract class VariableTarget(int slot)
{
    public int Slot { get; } = slot;

    public abstract VariableSlot CreateSlot();

    /// <summary>Reads a value that is not null.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, VariableSlot slot, InputErrors errors);

    public abstract void SetDefault(VariableSlot slot);
}
