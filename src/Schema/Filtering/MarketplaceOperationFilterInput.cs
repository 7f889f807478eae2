using GraphQLBackend.Domain.Marketplaces;

namespace GraphQLBackend.Schema.Filtering;

/// <summary>Comparisons of a marketplace; all given ones must hold.</summary>
[InputObjectType]
public sealed record MarketplaceOperationFilterInput
{
    /// <summary>Equal.</summary>
    public Marketplace? Eq { get; init; }

    /// <summary>Not equal.</summary>
    public Marketplace? Neq { get; init; }

    /// <summary>Equal to one of these.</summary>
    public IReadOnlyList<Marketplace>? In { get; init; }

    /// <summary>Equal to none of these.</summary>
    public IReadOnlyList<Marketplace>? Nin { get; init; }
}
