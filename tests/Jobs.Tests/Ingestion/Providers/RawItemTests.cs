using GraphQLBackend.Jobs.Ingestion.Providers;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Providers;

public sealed class RawItemTests
{
    [Theory]
    [InlineData("""{"asin":"B000000001"}""", "B000000001")]
    [InlineData("""{"variations":[{"asin":"B000000002"}],"asin":"B000000001"}""", "B000000001")]
    [InlineData("""{"asin":"B000000001","cut":"o""", "B000000001")]
    [InlineData("""{"asin":7}""", "")]
    [InlineData("""{"asin":null}""", "")]
    [InlineData("""{"asin":"\ud800"}""", "")]
    [InlineData("""{"a" "asin":"B000000001"}""", "")]
    [InlineData("7", "")]
    [InlineData("", "")]
    public void FromText_Should_PeekTheAsin_When_ItCanBeRead(string text, string expected) =>
        Assert.Equal(expected, RawItem.FromText(text).ExternalId);

    [Fact]
    public void FromText_Should_HashThePayloadItStores_When_NulIsReplaced()
    {
        // act
        var item = RawItem.FromText("a\0b");

        // assert
        Assert.Equal("a\uFFFDb", item.Payload);
        Assert.Equal(RawItem.FromText("a\uFFFDb").ContentHash, item.ContentHash);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", RawItem.FromText("abc").ContentHash);
    }

    [Fact]
    public void FromText_Should_ShortenTheId_When_ItIsNoAsinAtAll() =>
        Assert.Equal(64, RawItem.FromText($$"""{"asin":"{{new string('B', 1000)}}"}""").ExternalId.Length);
}
