using System.Text;
using GraphQLBackend.Jobs.Ingestion.Providers;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Providers;

public sealed class ItemSplitterTests
{
    [Theory]
    [InlineData("[]", "")]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    [InlineData("[1,2]", "1|2")]
    [InlineData("""[ {"a":[1,{"b":2}]} , {"c":"x,]y}"} ]""", """{"a":[1,{"b":2}]}|{"c":"x,]y}"}""")]
    [InlineData("""[{"a":"\"],["},{"b":"\\"},3]""", """{"a":"\"],["}|{"b":"\\"}|3""")]
    [InlineData("""[{"a":},{"b":1}]""", """{"a":}|{"b":1}""")]
    [InlineData("""[{"a":1},{"b":2""", """{"a":1}|{"b":2""")]
    [InlineData("""[{"a":1},,{"b":2},]""", """{"a":1}|{"b":2}""")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1,2]}""")]
    [InlineData("\uFEFF[1]", "1")]
    [InlineData("not json at all", "not json at all")]
    public async Task SplitAsync_Should_KeepEveryItemWhole_When_FileIsJson(string text, string expected) =>
        Assert.Equal(expected, await SplitAsync(text, lines: false));

    [Theory]
    [InlineData("{}\n\n7\r\n{\"a\":\n", "{}|7|{\"a\":")]
    [InlineData("last without newline", "last without newline")]
    [InlineData("\uFEFF{}\n7", "{}|7")]
    [InlineData("", "")]
    public async Task SplitAsync_Should_CutAtNewlines_When_FileIsLines(string text, string expected) =>
        Assert.Equal(expected, await SplitAsync(text, lines: true));

    [Fact]
    public async Task SplitAsync_Should_NotDependOnChunks_When_ItemsAreLarge()
    {
        // arrange: items over several chunks of 64 KiB
        var items = Enumerable.Range(0, 5).Select(i => $"{{\"i\":{i},\"x\":\"{new string((char)('a' + i), 70_000)}\"}}").ToList();

        // act
        var split = await SplitAsync($"[{string.Join(",\n", items)}]", lines: false);

        // assert
        Assert.Equal(string.Join('|', items), split);
    }

    [Fact]
    public async Task SplitAsync_Should_NameFileAndItem_When_ItNeverEnds()
    {
        // arrange
        var text = $"[1,{{\"x\":\"{new string('x', ItemSplitter.MaxItemSize)}";

        // act
        var error = await Assert.ThrowsAsync<IngestSourceException>(() => SplitAsync(text, lines: false));

        // assert
        Assert.StartsWith("x.json: item 1 is larger than 64 MiB", error.Message, StringComparison.Ordinal);
    }

    private static async Task<string> SplitAsync(string text, bool lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var items = new List<string>();
        await foreach (var item in ItemSplitter.SplitAsync(stream, "x.json", lines, CancellationToken.None))
        {
            items.Add(Encoding.UTF8.GetString(item.Span));
        }

        return string.Join('|', items);
    }
}
