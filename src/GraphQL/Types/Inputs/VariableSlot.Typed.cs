namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A slot for values of type <typeparamref name="T"/>.</summary>
internal sealed class VariableSlot<T> : VariableSlot
{
    public T Value { get; set; } = default!;

    public override void Reset()
    {
        State = VariableState.Absent;
        Value = default!;
    }
}
