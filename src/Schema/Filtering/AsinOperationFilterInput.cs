using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Schema.Filtering;

/// <summary>Comparisons of an ASIN; all given ones must hold.</summary>
[InputObjectType]
public sealed record AsinOperationFilterInput
{
    /// <summary>Equal.</summary>
    public Asin? Eq { get; init; }

    /// <summary>Not equal.</summary>
    public Asin? Neq { get; init; }

    /// <summary>Equal to one of these.</summary>
    public IReadOnlyList<Asin>? In { get; init; }

    /// <summary>Equal to none of these.</summary>
    public IReadOnlyList<Asin>? Nin { get; init; }
}
