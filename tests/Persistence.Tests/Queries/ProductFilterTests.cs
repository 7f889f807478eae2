using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Domain.Metrics;
using GraphQLBackend.Persistence.Entities;
using GraphQLBackend.Persistence.Queries.Filtering;
using GraphQLBackend.Persistence.Queries.Paging;
using static GraphQLBackend.Persistence.Queries.Filtering.FilterOperator;
using static GraphQLBackend.Persistence.Queries.Filtering.ProductNumberField;
using static GraphQLBackend.Persistence.Queries.Filtering.ProductTextField;

namespace GraphQLBackend.Persistence.Tests.Queries;

public sealed class ProductFilterTests(PagingFixture fixture) : IClassFixture<PagingFixture>
{
    private static readonly Dictionary<string, (ProductFilter Filter, Func<Product, ProductLatest?, bool> Expected)> s_cases = new()
    {
        ["brand eq"] = (ProductFilter.Text(Brand, Eq, "Elan"), (p, _) => p.Brand == "Elan"),
        ["brand eq null"] = (ProductFilter.Text(Brand, Eq, (string?)null), (p, _) => p.Brand is null),
        ["brand neq"] = (ProductFilter.Text(Brand, Neq, "Elan"), (p, _) => p.Brand != "Elan"),
        ["brand neq null"] = (ProductFilter.Text(Brand, Neq, (string?)null), (p, _) => p.Brand is not null),
        ["brand in"] = (ProductFilter.Text(Brand, In, "Elan", "Zebra"), (p, _) => p.Brand is "Elan" or "Zebra"),
        ["brand in null"] = (ProductFilter.Text(Brand, In, "Elan", null), (p, _) => p.Brand is "Elan" or null),
        ["brand in nothing"] = (ProductFilter.Text(Brand, In), (_, _) => false),
        ["brand nin"] = (ProductFilter.Text(Brand, Nin, "Elan"), (p, _) => p.Brand != "Elan"),
        ["brand nin null"] = (ProductFilter.Text(Brand, Nin, "Elan", null), (p, _) => p.Brand is not ("Elan" or null)),
        ["brand nin nothing"] = (ProductFilter.Text(Brand, Nin), (_, _) => true),
        ["title contains"] = (ProductFilter.Text(Title, Contains, "RUS"), (p, _) => p.Title is "Brush" or "brush"),
        ["title contains kanji"] = (ProductFilter.Text(Title, Contains, "歯ブラシ"), (p, _) => p.Title == "電動歯ブラシ"),
        ["title contains percent"] = (ProductFilter.Text(Title, Contains, "0%"), (p, _) => p.Title == "100% Cotton_Shirt"),
        ["title contains underscore"] = (ProductFilter.Text(Title, Contains, "_"), (p, _) => p.Title == "100% Cotton_Shirt"),
        ["title contains backslash"] = (ProductFilter.Text(Title, Contains, @"k\s"), (p, _) => p.Title == @"Back\slash"),
        ["title contains quote"] = (ProductFilter.Text(Title, Contains, "'; drop"), (p, _) => p.Title.StartsWith('\'')),
        ["title starts"] = (ProductFilter.Text(Title, StartsWith, "bru"), (p, _) => p.Title is "Brush" or "brush"),
        ["title starts percent"] = (ProductFilter.Text(Title, StartsWith, "%"), (_, _) => false),
        ["text contains"] = (ProductFilter.Text(Text, Contains, "50%"), (p, _) => p.Brand == "50% off_brand"),
        ["text starts"] = (ProductFilter.Text(Text, StartsWith, "É"), (p, _) => p.Title == "Écran" || p.Brand == "Élan"),
        ["category eq"] = (ProductFilter.Text(Category, Eq, "Home & Kitchen"), (p, _) => p.Category == "Home & Kitchen"),
        ["asin in"] = (ProductFilter.Text(ProductTextField.Asin, In, "B000000004", "B000000007"), (p, _) => p.Asin.Value is "B000000004" or "B000000007"),
        ["price gte"] = (ProductFilter.Number(Price, Gte, 20m), (_, m) => m?.PriceAmount >= 20m),
        ["price eq"] = (ProductFilter.Number(Price, Eq, 19.99m), (_, m) => m is { PriceMinor: 1999, Currency: "USD" }),
        ["price eq yen"] = (ProductFilter.Number(Price, Eq, 1999m), (_, m) => m is { PriceMinor: 1999, Currency: "JPY" }),
        ["price neq"] = (ProductFilter.Number(Price, Neq, 19.99m), (_, m) => m?.PriceAmount != 19.99m),
        ["price eq null"] = (ProductFilter.Number(Price, Eq, (decimal?)null), (_, m) => m?.PriceAmount is null),
        ["price in"] = (ProductFilter.Number(Price, In, 19.99m, 20.01m), (_, m) => m?.PriceAmount is 19.99m or 20.01m),
        ["bsr lt"] = (ProductFilter.Number(Bsr, Lt, 2m), (_, m) => m?.Bsr < 2),
        ["bsr lte fraction"] = (ProductFilter.Number(Bsr, Lte, 1.5m), (_, m) => m?.Bsr <= 1.5m),
        ["bsr gt huge"] = (ProductFilter.Number(Bsr, Gt, decimal.MaxValue), (_, _) => false),
        ["bsr nin"] = (ProductFilter.Number(Bsr, Nin, 1m, 2m), (_, m) => m?.Bsr is not (1 or 2)),
        ["rating gt"] = (ProductFilter.Number(Rating, Gt, 4.5m), (_, m) => m?.Rating > 4.5m),
        ["reviews eq"] = (ProductFilter.Number(ReviewCount, Eq, 0m), (_, m) => m?.ReviewCount == 0),
        ["availability eq"] = (ProductFilter.HasAvailability(Eq, Availability.OutOfStock), (_, m) => m?.Availability == Availability.OutOfStock),
        ["availability nin"] = (ProductFilter.HasAvailability(Nin, Availability.OutOfStock), (_, m) => m?.Availability != Availability.OutOfStock),
        ["marketplace eq"] = (ProductFilter.HasMarketplace(Eq, Marketplace.JP), (p, _) => p.Marketplace == Marketplace.JP),
        ["and"] = (
            ProductFilter.All(ProductFilter.HasMarketplace(Eq, Marketplace.US), ProductFilter.Number(Price, Lt, 20m), ProductFilter.Text(Brand, Neq, "Elan")),
            (p, m) => p.Marketplace == Marketplace.US && m?.PriceAmount < 20m && p.Brand != "Elan"),
        ["or within and"] = (
            ProductFilter.All(
                ProductFilter.Any(ProductFilter.Text(Title, Eq, "Brush"), ProductFilter.Number(Rating, Eq, 5m)),
                ProductFilter.Any(ProductFilter.Text(Brand, Eq, (string?)null), ProductFilter.Number(Bsr, Gt, 100m))),
            (p, m) => (p.Title == "Brush" || m?.Rating == 5m) && (p.Brand is null || m?.Bsr > 100)),
        ["and of nothing"] = (ProductFilter.All(), (_, _) => true),
        ["or of nothing"] = (ProductFilter.Any(), (_, _) => false),
    };

    private static readonly Dictionary<string, (ProductFilter Filter, string Field)> s_invalid = new()
    {
        ["price contains"] = (ProductFilter.Number(Price, Contains, 1m), "price"),
        ["price gt null"] = (ProductFilter.Number(Price, Gt, (decimal?)null), "price"),
        ["rating of two"] = (ProductFilter.Number(Rating, Gt, 1m, 2m), "rating"),
        ["bsr of none"] = (ProductFilter.Number(Bsr, Eq), "bsr"),
        ["brand gt"] = (ProductFilter.Text(Brand, Gt, "a"), "brand"),
        ["title contains null"] = (ProductFilter.Text(Title, Contains, (string?)null), "title"),
        ["text eq"] = (ProductFilter.Text(Text, Eq, "a"), "text"),
        ["null character"] = (ProductFilter.Text(Title, Contains, "a\0"), "title"),
        ["half a pair"] = (ProductFilter.Text(Category, Eq, "\ud83d"), "category"),
        ["long text"] = (ProductFilter.Text(Brand, Eq, new string('x', 201)), "brand"),
        ["long list"] = (ProductFilter.Number(ReviewCount, In, [.. Enumerable.Range(0, 101).Select(i => (decimal?)i)]), "reviewCount"),
        ["availability gt"] = (ProductFilter.HasAvailability(Gt, Availability.InStock), "availability"),
        ["marketplace contains"] = (ProductFilter.HasMarketplace(Contains, Marketplace.US), "marketplace"),
        ["too deep"] = (Enumerable.Range(0, 6).Aggregate(ProductFilter.Text(Brand, Eq, "a"), (filter, _) => ProductFilter.All(filter)), "where"),
        ["too many"] = (ProductFilter.Any([.. Enumerable.Range(0, 51).Select(_ => ProductFilter.Text(Brand, Eq, "a"))]), "where"),
    };

    public static TheoryData<string> Cases() => [.. s_cases.Keys];

    public static TheoryData<string> InvalidCases() => [.. s_invalid.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Filter_Should_FindWhatItSays_When_PagedInAnyOrder(string name)
    {
        // arrange
        var (filter, expected) = s_cases[name];
        var ids = fixture.Rows.Where(row => expected(row.Product, row.Latest)).Select(row => row.Product.Id).ToList();

        // act
        var count = await fixture.Queries.CountAsync(filter, default);
        var byId = await ReadAllAsync(filter);
        var byBsr = await ReadAllAsync(filter, new ProductOrder(ProductSortField.Bsr, SortDirection.Descending));

        // assert
        Assert.Equal(ids.Count, count);
        Assert.Equal(ids, byId);
        Assert.Equal(ids, byBsr.Order());
    }

    [Theory]
    [MemberData(nameof(InvalidCases))]
    public async Task Filter_Should_NameField_When_ItCannotBeAnswered(string name)
    {
        // arrange
        var (filter, field) = s_invalid[name];

        // act
        var error = await Assert.ThrowsAsync<InvalidFilterException>(() => fixture.Queries.CountAsync(filter, default));

        // assert
        Assert.Equal(field, error.Field);
        Assert.Contains($"'{field}'", error.Message, StringComparison.Ordinal);
    }

    private async Task<List<long>> ReadAllAsync(ProductFilter filter, params ProductOrder[] order)
    {
        var ids = new List<long>();
        for (ProductPage? page = null; page is null || page.HasNextPage;)
        {
            page = await fixture.Queries.GetPageAsync(new() { First = 9, After = page?.Rows[^1].Cursor, Order = order, Filter = filter }, default);
            ids.AddRange(page.Rows.Select(row => row.Product.Id));
        }

        return ids;
    }
}
