using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Annotations;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[MutationType]
public static partial class CatalogMutations
{
    /// <summary>Sells a book.</summary>
    /// <param name="id">Which.</param>
    /// <param name="price">For how much.</param>
    /// <param name="note">What to print on the bill.</param>
    /// <param name="books">Loads books.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="copies">How many.</param>
    [Error<OutOfPrintException>]
    [Error<PriceError>]
    [Error<ShelfError>]
    public static async Task<Book?> SellBookAsync(
        [ID<Book>] long id,
        decimal? price,
        Optional<string?> note,
        IBookByIdDataLoader books,
        CancellationToken cancellationToken,
        int copies = 1)
    {
        await Task.Yield();
        var text = note.HasValue ? note.Value ?? "null" : "absent";
        Exception? fault = (id, copies) switch
        {
            (3, _) => new OutOfPrintException(1999),
            (_, 0) => new ArgumentOutOfRangeException(nameof(copies)),
            (_, 2) => new ArgumentNullException(nameof(price)),
            (_, 3) when price is null => new InvalidOperationException($"shelf {text}"),
            (_, 4) => new AggregateException(new OutOfPrintException(1), new InvalidOperationException("two")),
            (_, 5) => new AggregateException(new OutOfPrintException(1), new NotSupportedException("secret")),
            (_, 6) => new AggregateException(new NotSupportedException("secret")),
            (_, 7) => new NotSupportedException("secret"),
            (_, 8) => new GraphQLException("on top"),
            (_, 9) => new ArgumentException("only the exact type is declared"),
            _ => null,
        };
        return fault is null ? await books.LoadAsync(id, cancellationToken) : throw fault;
    }

    public static int CountBooks(Store store, BookFilter? filter) => store.Books.Count(book => filter is null || book.Shelf == filter.Shelf);

    public static ValueTask<IReadOnlyList<Book>> GetSortedAsync(Store store) => new([.. store.Books.OrderBy(static book => book.Title)]);

    [UseMutationConvention(InputArgumentName = "order", InputTypeName = "Order", PayloadTypeName = "{MutationName}Result", PayloadFieldName = "number", PayloadErrorTypeName = "NoOrder", PayloadErrorsFieldName = "faults")]
    [Error<OutOfPrintException>]
    public static int OrderBook(int year) => year > 2000 ? year : throw new OutOfPrintException(year);

    [UseMutationConvention(Disable = true)]
    public static string Ping(string text, int times = 2) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Follows the conventions already.</summary>
    public static AddBookPayload AddBook(BookInput input) => new(input.Title, input.After?.Id is { } id ? (int)id + 1 : 0);
}
