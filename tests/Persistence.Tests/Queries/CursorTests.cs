using GraphQLBackend.Persistence.Queries.Paging;

namespace GraphQLBackend.Persistence.Tests.Queries;

public sealed class CursorTests(PagingFixture fixture) : IClassFixture<PagingFixture>
{
    private static readonly ProductOrder[] s_byPrice = [new(ProductSortField.Price, SortDirection.Ascending)];

    public static TheoryData<string> GarbledCursors() =>
    [
        "", "x", "first", "MTIz", "????", "AAAA", "%", "0", "null", new string('A', 5000), "AQAB", "ЖЖЖЖ", "a b c", "\0",
    ];

    [Theory]
    [MemberData(nameof(GarbledCursors))]
    public async Task GetPageAsync_Should_NameArgument_When_CursorIsGarbled(string cursor)
    {
        // act
        var after = await Assert.ThrowsAsync<InvalidCursorException>(() => fixture.Queries.GetPageAsync(new() { After = cursor }, default));
        var before = await Assert.ThrowsAsync<InvalidCursorException>(() => fixture.Queries.GetPageAsync(new() { Last = 1, Before = cursor }, default));

        // assert
        Assert.Equal(("after", "before"), (after.Argument, before.Argument));
        Assert.Contains("'after'", after.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetPageAsync_Should_RefuseCursor_When_AnyCharacterIsChanged()
    {
        // arrange
        var cursor = (await fixture.Queries.GetPageAsync(new() { First = 1, Order = s_byPrice }, default)).Rows[0].Cursor;

        for (var i = 0; i < cursor.Length; i++)
        {
            var garbled = cursor[..i] + (cursor[i] == 'b' ? 'c' : 'b') + cursor[(i + 1)..];

            // act
            var act = () => fixture.Queries.GetPageAsync(new() { After = garbled, Order = s_byPrice }, default);

            // assert
            await Assert.ThrowsAsync<InvalidCursorException>(act);
        }
    }

    [Fact]
    public async Task GetPageAsync_Should_RefuseCursor_When_ItIsCutShort()
    {
        // arrange
        var cursor = (await fixture.Queries.GetPageAsync(new() { First = 1, Order = s_byPrice }, default)).Rows[0].Cursor;

        for (var length = 0; length < cursor.Length; length++)
        {
            // act
            var act = () => fixture.Queries.GetPageAsync(new() { After = cursor[..length], Order = s_byPrice }, default);

            // assert
            await Assert.ThrowsAsync<InvalidCursorException>(act);
        }
    }

    [Fact]
    public async Task GetPageAsync_Should_SayOrder_When_CursorIsOfAnotherOrder()
    {
        // arrange
        var cursor = (await fixture.Queries.GetPageAsync(new() { First = 1, Order = s_byPrice }, default)).Rows[0].Cursor;
        ProductOrder[][] others =
        [
            [],
            [new(ProductSortField.Price, SortDirection.Descending)],
            [new(ProductSortField.Rating, SortDirection.Ascending)],
            [.. s_byPrice, new(ProductSortField.Title, SortDirection.Ascending)],
        ];

        foreach (var order in others)
        {
            // act
            var error = await Assert.ThrowsAsync<InvalidCursorException>(() => fixture.Queries.GetPageAsync(new() { After = cursor, Order = order }, default));

            // assert
            Assert.Contains("order", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("a title", 25.99)]
    [InlineData("電動歯ブラシ 😀", null)]
    public void Decode_Should_ReturnWhatWasEncoded_When_OrderIsTheSame(string title, double? price)
    {
        // arrange
        var keys = SortKey.Of(Enum.GetValues<ProductSortField>().Select(field => new ProductOrder(field, SortDirection.Descending)));
        var position = new CursorPosition([title, null, (decimal?)price, 7, null, int.MaxValue, TestData.Now.AddTicks(10)], long.MaxValue);

        // act
        var decoded = ProductCursor.Decode(ProductCursor.Encode(keys, position), keys, "after");

        // assert
        Assert.Equal(position.Values, decoded.Values);
        Assert.Equal(position.Id, decoded.Id);
    }

    [Fact]
    public void Encode_Should_FitTheLimit_When_TitleIsAsLongAsItGets()
    {
        // arrange
        var keys = SortKey.Of([new(ProductSortField.Title, SortDirection.Ascending)]);
        var longest = new CursorPosition([new string('電', Entities.Product.TitleMaxLength)], long.MaxValue);

        // act
        var decoded = ProductCursor.Decode(ProductCursor.Encode(keys, longest), keys, "after");

        // assert
        Assert.Equal(longest.Values, decoded.Values);
    }

    // Decoding what a checksum accepts must not trust it: anyone can compute one.
    [Fact]
    public void Decode_Should_OnlyFailAsInvalid_When_BytesAreForged()
    {
        // arrange
        var random = new Random(7);
        var keys = SortKey.Of(Enum.GetValues<ProductSortField>().Select(field => new ProductOrder(field, SortDirection.Ascending)));
        var forged = Enumerable.Range(0, 20_000).Select(_ => ProductCursor.Seal(RandomBytes(random, keys)));

        // act
        var unexpected = forged.Select(cursor => Record.Exception(() => ProductCursor.Decode(cursor, keys, "after")))
            .Where(error => error is not (null or InvalidCursorException));

        // assert
        Assert.Empty(unexpected);
    }

    private static byte[] RandomBytes(Random random, SortKey[] keys)
    {
        var bytes = new byte[random.Next(1, 120)];
        random.NextBytes(bytes);
        var header = ProductCursor.Header(keys);
        return random.Next(10) == 0 ? bytes : [.. header, .. bytes];
    }
}
