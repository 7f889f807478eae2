namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>The coerced value of one variable for one kind of use.</summary>
internal abstract class VariableSlot
{
    public VariableState State { get; set; }

    /// <summary>Forgets the value.</summary>
    public abstract void Reset();
}
