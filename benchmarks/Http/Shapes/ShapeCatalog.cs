using GraphQLBackend.Benchmarks.Http.Data;
using GraphQLBackend.Persistence.Queries.Paging;

namespace GraphQLBackend.Benchmarks.Http.Shapes;

/// <summary>The four shapes of the issue, asked about tracked products only.</summary>
internal static class ShapeCatalog
{
    /// <summary>Products on a page of Q3.</summary>
    public const int BoardSize = 50;

    /// <summary>Products on a page of Q4.</summary>
    public const int ListSize = 20;

    /// <summary>All shapes, by name.</summary>
    public static IReadOnlyList<Shape> Create(SeedSize size) =>
    [
        new("Q1", "one product with 8 scalars", Asins(size)),
        new("Q2", "one product with 30 days of metrics", Asins(size)),
        new("Q3", "50 products, each with its latest metric and 5 competitors with title, price and latest metric", Pages(size, BoardSize)),
        new("Q4", "20 products with 90 days each", Pages(size, ListSize)),
    ];

    private static string[] Asins(SeedSize size) =>
        [.. Enumerable.Range(1, size.Tracked).Select(static number => $$"""{"asin":"{{Seed.Asin(number)}}"}""")];

    private static string[] Pages(SeedSize size, int page) =>
        [.. Enumerable.Range(1, size.Tracked - page).Select(static number => $$"""{"after":"{{ProductCursor.Encode([], new CursorPosition([], number))}}"}""")];
}
