using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[ExtendObjectType<Author>]
public static partial class AuthorExtension
{
    [UsesDataLoaders("BooksOfAuthor")]
    public static async Task<IReadOnlyList<Book>> GetBooksAsync([Parent] Author author, IBooksOfAuthorDataLoader books) =>
        await books.LoadAsync(author.Number) ?? [];
}
