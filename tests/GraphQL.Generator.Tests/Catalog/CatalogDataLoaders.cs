using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

public static class CatalogDataLoaders
{
    /// <summary>Books by id.</summary>
    [DataLoader]
    public static Task<Dictionary<long, Book>> GetBookByIdAsync(IReadOnlyList<long> ids, Store store, BatchScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(store.Books.Where(book => ids.Contains(book.Id)).ToDictionary(static book => book.Id));
    }

    [DataLoader(MaxBatchSize = 100)]
    internal static async Task<IReadOnlyDictionary<int, Author>> GetAuthorByNumberAsync(IReadOnlyList<int> numbers, Store store)
    {
        await Task.Yield();
        return store.Authors.Where(author => numbers.Contains(author.Number)).ToDictionary(static author => author.Number);
    }

    [DataLoader("BooksOfAuthor")]
    public static ValueTask<ILookup<int, Book>> LoadAsync(IReadOnlyList<int> numbers, Store store) =>
        new(store.Books.Where(book => numbers.Contains(book.AuthorId)).ToLookup(static book => book.AuthorId));
}
