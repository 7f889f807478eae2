using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.Benchmarks.Micro.Catalog;

/// <summary>Root fields over rows in memory.</summary>
[QueryType]
public static partial class CatalogQueries
{
    private static readonly Book[] s_books = [.. Enumerable.Range(1, 50).Select(static number => new Book(number, $"Book number {number}", 100 + number))];

    /// <summary>Fifty books.</summary>
    [ListSize(AssumedSize = 50, RequireOneSlicingArgument = false)]
    public static IReadOnlyList<Book> GetBooks() => s_books;
}
