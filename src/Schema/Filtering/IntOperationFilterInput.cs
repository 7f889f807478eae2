namespace GraphQLBackend.Schema.Filtering;

/// <summary>Comparisons of a whole number; all given ones must hold. What has no value is found only by `eq: null`, `neq` and `nin`.</summary>
[InputObjectType]
public sealed record IntOperationFilterInput
{
    /// <summary>Equal; null finds what has no value.</summary>
    public Optional<int?> Eq { get; init; }

    /// <summary>Not equal; null finds what has a value.</summary>
    public Optional<int?> Neq { get; init; }

    /// <summary>Equal to one of these.</summary>
    public IReadOnlyList<int?>? In { get; init; }

    /// <summary>Equal to none of these.</summary>
    public IReadOnlyList<int?>? Nin { get; init; }

    /// <summary>Greater.</summary>
    public int? Gt { get; init; }

    /// <summary>Greater or equal.</summary>
    public int? Gte { get; init; }

    /// <summary>Less.</summary>
    public int? Lt { get; init; }

    /// <summary>Less or equal.</summary>
    public int? Lte { get; init; }
}
