using System.Globalization;
using System.Text.Json;
using static GraphQLBackend.Server.IntegrationTests.Graph.MutationFixture;

namespace GraphQLBackend.Server.IntegrationTests.Graph;

public sealed class ProductMutationTests(MutationFixture server) : IClassFixture<MutationFixture>
{
    [Fact]
    public async Task Track_Should_MakeTheProduct_When_ItIsUnknown()
    {
        // arrange
        var asin = server.NextAsin();
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);

        // act
        var payload = await server.MutateAsync("ProductTrack", new { asin = asin.ToLowerInvariant(), marketplace = "JP" });

        // assert
        var product = payload.GetProperty("product");
        Assert.Equal((IdOf(asin, "JP"), asin, "JP", asin), (Text(product, "id"), Text(product, "asin"), Text(product, "marketplace"), Text(product, "title")));
        Assert.InRange(TrackedSince(payload)!.Value, before, DateTimeOffset.UtcNow.AddSeconds(1));
    }

    [Fact]
    public async Task Track_Should_KeepTheStart_When_TheProductIsTracked()
    {
        // arrange
        var asin = await server.AddProductAsync();

        // act
        var payload = await server.MutateAsync("ProductTrack", new { asin });

        // assert
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), TrackedSince(payload));
    }

    [Fact]
    public async Task Track_Should_NameTheField_When_TheAsinIsTheParentOfAFamily()
    {
        // arrange
        var parent = server.NextAsin();
        await server.AddProductAsync(parent: parent);

        // act
        var payload = await server.MutateAsync("ProductTrack", new { asin = parent });

        // assert
        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal(("ValidationError", "asin"), (Text(error, "__typename"), Text(error, "field")));
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("product").ValueKind);
    }

    [Fact]
    public async Task Untrack_Should_KeepTheProduct_When_ItIsTracked()
    {
        // arrange
        var asin = await server.AddProductAsync();

        // act
        var once = await server.MutateAsync("ProductUntrack", new { productId = IdOf(asin) });
        var twice = await server.MutateAsync("ProductUntrack", new { productId = IdOf(asin) });

        // assert
        Assert.Equal($"Product {asin}", Text(once.GetProperty("product"), "title"));
        Assert.Null(TrackedSince(once));
        Assert.Equal(once.GetRawText(), twice.GetRawText());
    }

    [Fact]
    public async Task Track_Should_StartAnew_When_TheProductWasUntracked()
    {
        // arrange
        var asin = await server.AddProductAsync();
        await server.MutateAsync("ProductUntrack", new { productId = IdOf(asin) });

        // act
        var payload = await server.MutateAsync("ProductTrack", new { asin });

        // assert
        Assert.True(TrackedSince(payload) > new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Untrack_Should_SayNotFound_When_TheProductIsUnknown()
    {
        // arrange
        var asin = server.NextAsin();

        // act
        var payload = await server.MutateAsync("ProductUntrack", new { productId = IdOf(asin) });

        // assert
        var error = Assert.Single(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal(("NotFoundError", "productId", $"There is no product US/{asin}."), (Text(error, "__typename"), Text(error, "field"), Text(error, "message")));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static DateTimeOffset? TrackedSince(JsonElement payload) =>
        Text(payload.GetProperty("product"), "trackedSince") is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : null;
}
