namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>The <c>@skip</c> and <c>@include</c> of one selection (specification 3.13.1, 3.13.2).</summary>
/// <param name="Skip">The variable that skips it, asked first; null when there is none.</param>
/// <param name="Include">The variable that includes it; null when there is none.</param>
/// <param name="IsNever">Whether a constant leaves it out, unless it was skipped before.</param>
internal sealed record SelectionGuard(SelectionCondition? Skip, SelectionCondition? Include, bool IsNever)
{
    /// <summary>Lets everything pass.</summary>
    public static SelectionGuard None { get; } = new(null, null, IsNever: false);

    /// <summary>Whether the selection is included; false with a fault when the condition that decides is null.</summary>
    public bool IsIncluded(ReadOnlySpan<ConditionState> states, ref Exception? fault)
    {
        var isSkipped = Skip is not null && Skip.IsTrue(states, ref fault);
        return !isSkipped && fault is null && !IsNever && (Include is null || Include.IsTrue(states, ref fault));
    }
}
