namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

public sealed class Store
{
    public IReadOnlyList<Book> Books { get; } =
    [
        new(1, "Emma", 7, Shelf.TopLeft, 9.5m, ["old", null]),
        new(2, "Dune", 8, Shelf.Bottom2, null, null),
        new(3, "Persuasion", 7, Shelf.TopLeft, 8m, []),
    ];

    public IReadOnlyList<Author> Authors { get; } = [new(7, "Austen", new Mark("A7")), new(8, "Herbert", new Mark("A8"))];
}
