using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.Benchmarks.Micro.Catalog;

/// <summary>Batches over rows in memory.</summary>
public static class CatalogDataLoaders
{
    private static readonly Dictionary<int, Author> s_authors =
        Enumerable.Range(1, 50).ToDictionary(static number => number, static number => new Author($"Author number {number}", 1900 + number));

    /// <summary>Authors by the number of their book.</summary>
    [DataLoader]
    public static Task<IReadOnlyDictionary<int, Author>> GetAuthorByNumberAsync(IReadOnlyList<int> numbers) =>
        Task.FromResult<IReadOnlyDictionary<int, Author>>(numbers.ToDictionary(static number => number, static number => s_authors[number]));
}
