using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

public sealed class GraphiQLPageTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task Get_Should_AnswerThePage_When_ABrowserAsks()
    {
        // arrange
        await using var server = await TestServer.StartAsync(
            static options => options.EnableGraphiQL = true,
            static folder => folder.Write("Tricky.graphql", "query Tricky { hello(name: \"</script><script>alert(1)</script>\") }"));

        // act
        var answer = await Answer.GetAsync(server, "/graphql", Browser);

        // assert
        Assert.Equal((200, "text/html", "no-store"), (answer.Status, answer.MediaType, answer.CacheControl));
        var policy = answer.Header("Content-Security-Policy")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(Between(answer.Body, "<script>", "</script>"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(Between(answer.Body, "<style>", "</style>"))}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", answer.Body, StringComparison.Ordinal);
        var operations = JsonElement.Parse(Between(answer.Body, "id=\"registered\">", "</script>"));
        Assert.Equal(["Hello", "Tricky"], operations.EnumerateArray().Select(static operation => operation.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData(true, "/graphql", "*/*", "application/json")]
    [InlineData(true, "/graphql?op=Hello", Browser, "application/json")]
    [InlineData(true, "/graphql/persisted/Hello", Browser, "application/json")]
    [InlineData(false, "/graphql", Browser, "application/json")]
    public async Task Get_Should_AnswerGraphQL_When_NoPageIsMeant(bool isEnabled, string url, string accept, string mediaType)
    {
        // arrange
        await using var server = await TestServer.StartAsync(options => options.EnableGraphiQL = isEnabled);

        // act
        var answer = await Answer.GetAsync(server, url, accept);

        // assert
        Assert.Equal(mediaType, answer.MediaType);
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
