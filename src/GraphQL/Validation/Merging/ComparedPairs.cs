namespace GraphQLBackend.GraphQL.Validation.Merging;

/// <summary>
/// Remembers which pairs were compared, and whether only as mutually exclusive; a comparison that was not exclusive covers both kinds.
/// </summary>
internal sealed class ComparedPairs<TLeft, TRight>
    where TLeft : notnull
    where TRight : notnull
{
    private readonly Dictionary<(TLeft Left, TRight Right), bool> _pairs = [];

    /// <summary>Whether the pair still has to be compared; it counts as compared from now on.</summary>
    public bool Add(TLeft left, TRight right, bool areMutuallyExclusive)
    {
        if (_pairs.TryGetValue((left, right), out var wasExclusive) && (areMutuallyExclusive || !wasExclusive))
        {
            return false;
        }

        _pairs[(left, right)] = areMutuallyExclusive;
        return true;
    }
}
