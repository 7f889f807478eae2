using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[ObjectType<Book>]
public static partial class BookNode
{
    [NodeResolver]
    public static Task<Book?> GetBookAsync(long id, IBookByIdDataLoader books, CancellationToken cancellationToken) => books.LoadAsync(id, cancellationToken);

    public static Task<Author?> GetAuthorAsync([Parent] Book book, IAuthorByNumberDataLoader authors, CancellationToken cancellationToken) =>
        authors.LoadAsync(book.AuthorId, cancellationToken);

    public static string GetTitle([Parent] ITitled book, bool upper = false) => upper ? book.Title.ToUpperInvariant() : book.Title;
}
