using GraphQLBackend.Persistence.Entities;
using GraphQLBackend.Persistence.Queries.Filtering;
using GraphQLBackend.Persistence.Queries.Paging;
using GraphQLBackend.Persistence.Statements;

namespace GraphQLBackend.Persistence.Tests.Queries;

public sealed class PagingTests(PagingFixture fixture) : IClassFixture<PagingFixture>
{
    public static TheoryData<string> Orders()
    {
        var orders = new TheoryData<string> { "" };
        foreach (var field in Enum.GetNames<ProductSortField>())
        {
            orders.Add($"{field}+");
            orders.Add($"{field}-");
        }

        foreach (var mixed in (string[])["Brand+ Price-", "Price- Brand+", "Rating- ReviewCount- Title+", "Title- Bsr+", "Brand- Brand+ Bsr-", "ObservedAt- Rating+"])
        {
            orders.Add(mixed);
        }

        return orders;
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task GetPageAsync_Should_VisitEverythingOnceInOrder_When_PagedForward(string order)
    {
        foreach (var size in (int[])[1, 7, 20, 100])
        {
            // act
            var visited = await PageForwardAsync(ParseOrder(order), size);

            // assert
            AssertOrdered(visited, ParseOrder(order));
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task GetPageAsync_Should_VisitTheSameRows_When_PagedBackward(string order)
    {
        // arrange
        var forward = await PageForwardAsync(ParseOrder(order), 100);

        foreach (var size in (int[])[1, 7, 100])
        {
            // act
            var backward = await PageBackwardAsync(ParseOrder(order), size);

            // assert
            Assert.Equal(forward, backward);
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task GetPageAsync_Should_ReturnWhatLiesBetween_When_BothCursorsAreGiven(string order)
    {
        // arrange
        var keys = ParseOrder(order);
        var all = new List<ProductPageRow>();
        for (ProductPage? page = null; page is null || page.HasNextPage;)
        {
            page = await fixture.Queries.GetPageAsync(new() { First = 100, After = all.LastOrDefault()?.Cursor, Order = keys }, default);
            all.AddRange(page.Rows);
        }

        foreach (var (from, to) in ((int, int)[])[(0, 40), (100, 150), (60, 61), (180, 222), (20, 110)])
        {
            var between = all.Skip(from + 1).Take(to - from - 1).Select(row => row.Product.Id).ToList();

            // act
            var first = await fixture.Queries.GetPageAsync(new() { First = 100, After = all[from].Cursor, Before = all[to].Cursor, Order = keys }, default);
            var last = await fixture.Queries.GetPageAsync(new() { Last = 100, After = all[from].Cursor, Before = all[to].Cursor, Order = keys }, default);

            // assert
            Assert.Equal(between, first.Rows.Select(row => row.Product.Id));
            Assert.Equal(between, last.Rows.Select(row => row.Product.Id));
        }
    }

    [Fact]
    public async Task GetPageAsync_Should_NeitherRepeatNorLoseOldRows_When_RowsAreInsertedMeanwhile()
    {
        // arrange
        await using var database = new DisposableFixture();
        await database.Fixture.InitializeAsync();
        var old = database.Fixture.Rows.Select(row => row.Product.Id).ToHashSet();
        var order = ParseOrder("Brand+ Bsr-");
        var visited = new List<long>();
        var number = PagingFixture.Count;

        // act
        for (ProductPage? page = null; page is null || page.HasNextPage;)
        {
            page = await database.Fixture.Queries.GetPageAsync(new() { First = 10, After = page?.Rows[^1].Cursor, Order = order }, default);
            visited.AddRange(page.Rows.Select(row => row.Product.Id));
            await database.Fixture.Database.SaveAsync(
                TestData.Product(number++, brand: "Élan"), TestData.Product(number++, brand: "zz"), TestData.Product(number++));
        }

        // assert
        Assert.Equal(visited.Count, visited.Distinct().Count());
        Assert.Subset(visited.ToHashSet(), old);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task GetPageAsync_Should_RunOneStatement_When_AnyPageIsRead(string order)
    {
        // arrange
        var keys = ParseOrder(order);
        var start = await fixture.Queries.GetPageAsync(new() { First = 50, Order = keys }, default);
        using var scope = StatementScope.Start();

        // act
        await fixture.Queries.GetPageAsync(new() { First = 50, After = start.Rows[^1].Cursor, Order = keys }, default);
        await fixture.Queries.GetPageAsync(new() { Last = 50, Before = start.Rows[^1].Cursor, Order = keys }, default);

        // assert
        Assert.Equal(2, scope.Count);
    }

    [Fact]
    public async Task GetPageAsync_Should_TellPagesAround_When_InTheMiddle()
    {
        // act
        var first = await fixture.Queries.GetPageAsync(new() { First = 20 }, default);
        var second = await fixture.Queries.GetPageAsync(new() { First = 20, After = first.Rows[^1].Cursor }, default);
        var last = await fixture.Queries.GetPageAsync(new() { Last = 20 }, default);
        var everything = await fixture.Queries.GetPageAsync(new() { First = 0 }, default);

        // assert
        Assert.Equal((true, false), (first.HasNextPage, first.HasPreviousPage));
        Assert.Equal((true, true), (second.HasNextPage, second.HasPreviousPage));
        Assert.Equal((false, true), (last.HasNextPage, last.HasPreviousPage));
        Assert.Equal((0, true), (everything.Rows.Count, everything.HasNextPage));
    }

    [Fact]
    public async Task GetPageAsync_Should_ReadTwentyRows_When_NoSizeIsGiven() =>
        Assert.Equal(20, (await fixture.Queries.GetPageAsync(new(), default)).Rows.Count);

    [Theory]
    [InlineData(-1, null, "first")]
    [InlineData(101, null, "first")]
    [InlineData(null, -1, "last")]
    [InlineData(null, 101, "last")]
    [InlineData(1, 1, "'first' and 'last'")]
    public async Task GetPageAsync_Should_NameArgument_When_SizeIsWrong(int? first, int? last, string expected)
    {
        // act
        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => fixture.Queries.GetPageAsync(new() { First = first, Last = last }, default));

        // assert
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CountAsync_Should_CountInOneStatement_When_FilterIsGiven()
    {
        // arrange
        using var scope = StatementScope.Start();

        // act
        var all = await fixture.Queries.CountAsync(null, default);
        var some = await fixture.Queries.CountAsync(ProductFilter.Number(ProductNumberField.Rating, FilterOperator.Gte, 4.5m), default);

        // assert
        Assert.Equal((PagingFixture.Count, fixture.Rows.Count(row => row.Latest?.Rating >= 4.5m)), (all, some));
        Assert.Equal(2, scope.Count);
    }

    private static ProductOrder[] ParseOrder(string order) =>
    [
        .. order.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => new ProductOrder(
            Enum.Parse<ProductSortField>(key[..^1]),
            key[^1] == '+' ? SortDirection.Ascending : SortDirection.Descending)),
    ];

    private async Task<List<long>> PageForwardAsync(ProductOrder[] order, int size)
    {
        var visited = new List<long>();
        for (ProductPage? page = null; page is null || page.HasNextPage;)
        {
            page = await fixture.Queries.GetPageAsync(new() { First = size, After = page?.Rows[^1].Cursor, Order = order }, default);
            visited.AddRange(page.Rows.Select(row => row.Product.Id));
        }

        return visited;
    }

    private async Task<List<long>> PageBackwardAsync(ProductOrder[] order, int size)
    {
        var visited = new List<long>();
        for (ProductPage? page = null; page is null || page.HasPreviousPage;)
        {
            page = await fixture.Queries.GetPageAsync(new() { Last = size, Before = page?.Rows[0].Cursor, Order = order }, default);
            visited.InsertRange(0, page.Rows.Select(row => row.Product.Id));
        }

        return visited;
    }

    private void AssertOrdered(List<long> visited, ProductOrder[] order)
    {
        var byId = fixture.Rows.ToDictionary(row => row.Product.Id);
        Assert.Equal(byId.Keys.Order(), visited.Order());
        foreach (var (before, after) in visited.Zip(visited.Skip(1)))
        {
            Assert.True(Compare(byId[before], byId[after], order) < 0, $"{before} stands before {after}");
        }
    }

    // The order as the documentation states it, without SQL, except for the order of texts among themselves.
    private int Compare((Product Product, ProductLatest? Latest) left, (Product Product, ProductLatest? Latest) right, ProductOrder[] order)
    {
        foreach (var key in order)
        {
            var (a, b) = (Value(left, key.Field), Value(right, key.Field));
            if (a is null || b is null)
            {
                if (a is null && b is null)
                {
                    continue;
                }

                return a is null ? 1 : -1;
            }

            var compared = Comparer<object>.Default.Compare(a, b) * (key.Direction == SortDirection.Ascending ? 1 : -1);
            if (compared != 0)
            {
                return compared;
            }
        }

        var descending = order.Length > 0 && order.DistinctBy(key => key.Field).Last().Direction == SortDirection.Descending;
        return left.Product.Id.CompareTo(right.Product.Id) * (descending ? -1 : 1);
    }

    private object? Value((Product Product, ProductLatest? Latest) row, ProductSortField field) => field switch
    {
        ProductSortField.Title => fixture.TextRanks[row.Product.Title],
        ProductSortField.Brand => row.Product.Brand is { } brand ? fixture.TextRanks[brand] : null,
        ProductSortField.Price => row.Latest?.PriceAmount,
        ProductSortField.Bsr => row.Latest?.Bsr,
        ProductSortField.Rating => row.Latest?.Rating,
        ProductSortField.ReviewCount => row.Latest?.ReviewCount,
        _ => row.Product.ObservedAt,
    };

    private sealed class DisposableFixture : IAsyncDisposable
    {
        public PagingFixture Fixture { get; } = new();

        public async ValueTask DisposeAsync() => await Fixture.DisposeAsync();
    }
}
