namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>The values of the variables that an operation uses in <c>@skip</c> and <c>@include</c>, in the order of first use.</summary>
internal sealed class ConditionMask : IEquatable<ConditionMask>
{
    private readonly ConditionState[] _states;
    private readonly int _hash;

    public ConditionMask(ConditionState[] states)
    {
        _states = states;
        var hash = default(HashCode);
        foreach (var state in states)
        {
            hash.Add(state);
        }

        _hash = hash.ToHashCode();
    }

    public static ConditionMask None { get; } = new([]);

    public ConditionState this[int condition] => _states[condition];

    public static ConditionState State(bool value) => value ? ConditionState.True : ConditionState.False;

    public bool Equals(ConditionMask? other) =>
        other is not null && _hash == other._hash && _states.AsSpan().SequenceEqual(other._states);

    public override bool Equals(object? obj) => Equals(obj as ConditionMask);

    public override int GetHashCode() => _hash;

    public override string ToString() => string.Concat(_states.Select(static state => state switch
    {
        ConditionState.Null => 'n',
        ConditionState.True => '1',
        _ => '0',
    }));
}
