namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>The values of up to <see cref="MaxConditions"/> conditions, in the order of first use: what a plan was specialised for.</summary>
internal readonly record struct ConditionMask(uint Bits)
{
    /// <summary>Operations with more conditions have one plan that looks at them while it runs.</summary>
    public const int MaxConditions = 8;

    private const int BitsPerState = 2;

    public static ConditionMask Of(ReadOnlySpan<ConditionState> states)
    {
        var bits = 0u;
        for (var i = 0; i < states.Length; i++)
        {
            bits |= (uint)states[i] << (i * BitsPerState);
        }

        return new ConditionMask(bits);
    }

    public static ConditionState State(bool value) => value ? ConditionState.True : ConditionState.False;
}
