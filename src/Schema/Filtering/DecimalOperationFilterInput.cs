namespace GraphQLBackend.Schema.Filtering;

/// <summary>Comparisons of a number; all given ones must hold. What has no value is found only by `eq: null`, `neq` and `nin`.</summary>
[InputObjectType]
public sealed record DecimalOperationFilterInput
{
    /// <summary>Equal; null finds what has no value.</summary>
    public Optional<decimal?> Eq { get; init; }

    /// <summary>Not equal; null finds what has a value.</summary>
    public Optional<decimal?> Neq { get; init; }

    /// <summary>Equal to one of these.</summary>
    public IReadOnlyList<decimal?>? In { get; init; }

    /// <summary>Equal to none of these.</summary>
    public IReadOnlyList<decimal?>? Nin { get; init; }

    /// <summary>Greater.</summary>
    public decimal? Gt { get; init; }

    /// <summary>Greater or equal.</summary>
    public decimal? Gte { get; init; }

    /// <summary>Less.</summary>
    public decimal? Lt { get; init; }

    /// <summary>Less or equal.</summary>
    public decimal? Lte { get; init; }
}
