using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

/// <summary>A book.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AuthorId">Not shown.</param>
[ObjectType]
[CacheControl(60)]
public sealed record Book([property: ID] long Id, string Title, [property: GraphQLIgnore] int AuthorId, Shelf Shelf, decimal? Price, IReadOnlyList<string?>? Tags) : ITitled, IThing
{
    [GraphQLType<CurrencyType>]
    public string Currency { get; } = "EUR";

    [Obsolete("Use title.")]
    public string? Name => Title;

    public int[] Counts { get; } = [1, 2];
}
