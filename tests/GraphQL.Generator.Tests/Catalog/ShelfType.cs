using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

/// <summary>Where a book stands.</summary>
[EnumType<Shelf>]
public static partial class ShelfType
{
    /// <summary>The lowest but one.</summary>
    [GraphQLName("FLOOR")]
    public const Shelf Bottom2 = Shelf.Bottom2;
}
