using System.Collections;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>The values of the Boolean variables that an operation uses in <c>@skip</c> and <c>@include</c>, in the order of first use.</summary>
internal sealed class ConditionMask : IEquatable<ConditionMask>
{
    private readonly BitArray _bits;
    private readonly int _hash;

    public ConditionMask(IReadOnlyList<bool> values)
    {
        _bits = new BitArray([.. values]);
        var hash = default(HashCode);
        foreach (var value in values)
        {
            hash.Add(value);
        }

        _hash = hash.ToHashCode();
    }

    public static ConditionMask None { get; } = new([]);

    public bool this[int condition] => _bits[condition];

    public bool Equals(ConditionMask? other) =>
        other is not null && _hash == other._hash && _bits.Cast<bool>().SequenceEqual(other._bits.Cast<bool>());

    public override bool Equals(object? obj) => Equals(obj as ConditionMask);

    public override int GetHashCode() => _hash;

    public override string ToString() => string.Concat(_bits.Cast<bool>().Select(static bit => bit ? '1' : '0'));
}
