using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.Benchmarks.Micro.Catalog;

/// <summary>What is loaded for a book.</summary>
[ObjectType<Book>]
public static partial class BookNode
{
    /// <summary>Who wrote it.</summary>
    public static Task<Author?> GetAuthorAsync([Parent] Book book, IAuthorByNumberDataLoader authors, CancellationToken cancellationToken) =>
        authors.LoadAsync(book.Number, cancellationToken);
}
