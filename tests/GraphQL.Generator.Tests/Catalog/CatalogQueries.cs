using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Annotations;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Pagination;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[QueryType]
public static partial class CatalogQueries
{
    public static string Version => "1";

    /// <summary>One book.</summary>
    public static Task<Book?> GetBookAsync([ID<Book>] long id, IBookByIdDataLoader books, CancellationToken cancellationToken) =>
        books.LoadAsync(id, cancellationToken);

    [Cost(3)]
    public static IReadOnlyList<Book> GetBooks(Store store, BookFilter? filter = null) =>
        [.. store.Books.Where(book => filter is null || (book.Shelf == filter.Shelf && (filter.MaxPrice is not { HasValue: true, Value: { } max } || book.Price <= max))).Take(filter?.Take ?? 10)];

    public static string Describe(BookFilter filter) =>
        $"{filter.Text ?? "-"} {(filter.MaxPrice.HasValue ? filter.MaxPrice.Value?.ToString() ?? "null" : "absent")} {filter.Shelf} {filter.Take} {filter.Marks.Count} {filter.Words?.Length ?? -1}";

    /// <summary>A page.</summary>
    /// <param name="shelf">Only this one.</param>
    public static BookConnection? GetPage(PagingArguments paging, [Service] Store store, Shelf shelf = Shelf.Bottom2)
    {
        var edges = store.Books.Take(paging.PageSize).Select(static book => new Edge<Book>(book, book.Title)).ToList();
        return new BookConnection(edges, new ConnectionPageInfo(false, false, shelf.ToString(), null), store.Books.Count);
    }

    public static Book? GetBy(BookBy by, Store store) => store.Books.FirstOrDefault(book => book.Id == by.Id || book.Title == by.Title);

    public static string Echo(string text = "a \"b\"", int number = 3, bool flag = true, Shelf? shelf = Shelf.TopLeft, double? ratio = 0.5, int[]? list = null) =>
        $"{text} {number} {flag} {shelf} {ratio} {list?.Length ?? -1}";

    public static async ValueTask<string?> GetSlowAsync(IResolverContext context, Optional<string?> text)
    {
        await Task.Yield();
        return $"{context.ResponseName} {(text.HasValue ? text.Value ?? "null" : "absent")}";
    }

    public static IReadOnlyList<IThing> GetThings(Store store) => [store.Books[0], store.Authors[0]];

    public static ITitled? GetTitled(Store store) => store.Books[1];

    public static List<string?>? Nothing(Mark? mark) => mark is null ? null : [mark.Value.Value, null];

    public static async Task<IReadOnlyList<string?>?> GetManyAsync(Missing? missing)
    {
        await Task.Yield();
        return [missing is null ? "none" : "some", null];
    }
}
