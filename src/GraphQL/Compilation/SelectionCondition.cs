namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>A variable that decides on a selection.</summary>
/// <param name="Index">Its place among the conditions of the operation.</param>
/// <param name="NullFault">The field error of the selection's parent when it is null (specification 6.4.1).</param>
internal sealed record SelectionCondition(int Index, Exception NullFault)
{
    public bool IsTrue(ReadOnlySpan<ConditionState> states, ref Exception? fault)
    {
        if (states[Index] == ConditionState.Null)
        {
            fault = NullFault;
        }

        return states[Index] == ConditionState.True;
    }
}
